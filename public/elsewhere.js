// The page comes with the front page written into it. An address that asks for another view must not show it first.
if (location.search) document.documentElement.classList.add('elsewhere');
