// What a captcha shows in this frame. reCAPTCHA's own names of its elements, and those of its two kin.
const BOX = /recaptcha\/(api2|enterprise)\/anchor|hcaptcha\.com.*frame=checkbox|challenges\.cloudflare\.com/i;
const ROUND = /recaptcha\/(api2|enterprise)\/bframe|hcaptcha\.com.*frame=challenge/i;
const TITLE_BOX = /^(re|h)captcha$/i;
const TITLE_ROUND = /(re|h)captcha.+/i;
const tokens = everything(document).filter(e =>
  /^(g-recaptcha-response|h-captcha-response|cf-turnstile-response)/.test(e.getAttribute('name') || e.id || ''));
const frames = everything(document).filter(e => e.tagName === 'IFRAME');
const inSight = el => {
  const r = el.getBoundingClientRect();
  if (r.width < 20 || r.height < 20 || r.bottom + scrollY < 0 || r.right + scrollX < 0) return false;
  for (let at = el; at; at = at.parentElement || at.getRootNode().host) {
    const s = getComputedStyle(at);
    if (s.display === 'none' || s.visibility === 'hidden' || s.opacity === '0') return false;
  }
  return true;
};
const rounds = frames.filter(f => ROUND.test(f.src) || TITLE_ROUND.test(f.title));
const boxes = frames.filter(f => !rounds.includes(f) && (BOX.test(f.src) || TITLE_BOX.test(f.title)));
const invisible = f => /[?&]size=invisible/.test(f.src) || f.closest('.grecaptcha-badge') !== null;
const own = /captcha|challenges\.cloudflare/i.test(location.href);
return {
  there: tokens.length + boxes.length + rounds.length > 0,
  token: tokens.some(t => t.value),
  asking: rounds.some(inSight),
  box: boxes.some(f => !invisible(f) && inSight(f)),
  words: own ? document.body.innerText : '',
};
