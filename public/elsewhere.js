// The page comes with the front page written into it. An address that asks for another view must not show it first,
// and one that names its light must not flash in another. A frame on another page is always another view.
const root = document.documentElement;
if (location.search) root.classList.add('elsewhere');
const light = /[?&]theme=(light|dark)(&|$)/.exec(location.search);
if (light) root.dataset.theme = light[1];
// What the whole site needs besides comes while the page starts rather than after it, and not in a frame.
const site = document.querySelector('meta[name="site"]');
for (const file of site && !/[?&]embed=1(&|$)/.test(location.search) ? site.content.split(' ') : []) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file, crossOrigin: '', fetchPriority: 'low' }));
}
