// What a window that opened shows of itself.
() => ({
  area: innerWidth * innerHeight,
  tab: window.menubar.visible,
  blank: document.readyState === 'loading' || (location.href === 'about:blank' && !(document.body && document.body.childElementCount)),
  fills: !!document.querySelector('input:not([type=hidden]):not([type=button]):not([type=submit]),select,textarea,iframe,frame'),
})
