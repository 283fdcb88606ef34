/* Runs in the page: notes when the moving map has drawn all of its first view. Plain JavaScript, taken as it stands. */
/* global document, requestAnimationFrame, window */

function look() {
  if (document.querySelector('[data-stage="ready"]')) window.benchComplete = performance.now();
  else requestAnimationFrame(look);
}

requestAnimationFrame(look);
