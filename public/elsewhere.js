// The page comes with the front page written into it. An address that asks for another view must not show it first,
// and one that names its light must not flash in another.
const asked = new URLSearchParams(location.search);
const root = document.documentElement;
// In a frame on another page the front page’s map is shown alone: the frame’s own parameters ask for no other view of it.
const framed = asked.get('embed') === '1';
if (framed) {
  root.dataset.frame = '';
  for (const own of ['embed', 'show', 'wheel', 'theme']) asked.delete(own);
}
if ([...asked].length > 0) root.classList.add('elsewhere');
const light = /[?&]theme=(light|dark)(&|$)/.exec(location.search);
if (light) root.dataset.theme = light[1];
// What the whole site needs besides comes while the page starts rather than after it, and not in a frame.
const site = document.querySelector('meta[name="site"]');
for (const file of framed || !site ? [] : site.content.split(' ')) {
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file, crossOrigin: '', fetchPriority: 'low' });
  document.head.append(link);
}
