// Before the first paint, so that nothing flashes: the colour scheme and the language that the reader chose.
(function () {
  try {
    var settings = JSON.parse(localStorage.getItem('wordkept.settings') || '{}');
    var scheme = localStorage.getItem('mantine-color-scheme-value') || 'auto';
    var dark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
    if (settings.language) document.documentElement.lang = settings.language;
  } catch {
    // Without storage the page begins as the browser likes it.
  }
})();
