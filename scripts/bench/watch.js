/* Runs in the page: notes when the first zone name is on the screen. Plain JavaScript, taken as it stands. */
/* global document, innerHeight, innerWidth, requestAnimationFrame, window */

function onScreen(element) {
  const box = element.getBoundingClientRect();
  const inView = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0;
  const reached = box.top < innerHeight && box.left < innerWidth;
  return inView && reached && element.textContent.trim() !== '' && element.checkVisibility({ opacityProperty: true });
}

function look() {
  if (![...document.querySelectorAll('[data-zone-name]')].some(onScreen)) {
    requestAnimationFrame(look);
    return;
  }
  // What a frame's callback finds is painted at the end of that frame, before the next one begins.
  requestAnimationFrame(() => {
    window.benchShown = performance.now();
  });
}

requestAnimationFrame(look);
