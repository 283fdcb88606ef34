// The page comes with the front page written into it. An address that asks for another view must not show it first,
// and one that names its light must not flash in another.
if (location.search) document.documentElement.classList.add('elsewhere');
const light = /[?&]theme=(light|dark)(&|$)/.exec(location.search);
if (light) document.documentElement.dataset.theme = light[1];
