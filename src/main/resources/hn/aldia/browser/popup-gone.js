// Waits until the popup found last can be closed or is gone. arg: {what: 'ready' or 'gone', ms}
const {popup, way} = window.__aldiaPopup || {};
const gone = () => !popup || !seen(popup) || getComputedStyle(popup).opacity === '0';
const off = el => el.disabled || el.getAttribute('aria-disabled') === 'true' || el.matches('.disabled,:disabled')
  || getComputedStyle(el).pointerEvents === 'none';
const done = () => gone() || (arg.what === 'ready' && way && !off(way));
const end = performance.now() + arg.ms;
while (!done() && performance.now() < end) await nap(20);
if (arg.what === 'ready' && !gone() && !way && focused() && !popup.contains(focused())) focused().blur();
return gone();
