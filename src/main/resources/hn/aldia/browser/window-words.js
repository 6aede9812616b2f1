// What is said and offered in a window.
() => document.body
  ? document.body.innerText + ' ' + [...document.querySelectorAll('input')].map(i => (/button|submit/.test(i.type) ? i.value : '') + ' ' + i.placeholder).join(' ')
  : ''
