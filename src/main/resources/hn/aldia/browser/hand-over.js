// Shows the card, once; called again and again, since the page may throw it away.
({title, at, text, hint, copies, buttons, asks, binding, about}) => {
  const NAME = 'data-aldia';
  const present = document.querySelector(`[${NAME}=hand-over]`);
  // Beside a modal dialog all else is dead: the card moves into it, and out again.
  const modal = [...document.querySelectorAll('dialog')].filter(d => d.matches(':modal')).pop();
  const place = modal ?? document.documentElement ?? document;
  if (present) {
    if (present.dataset.binding === binding && present.parentNode === place) return;
    present.remove();
  }
  const host = document.createElement('aldia-card');
  host.setAttribute(NAME, 'hand-over');
  host.dataset.binding = binding;
  host.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 2147483647;'
      + ' pointer-events: none;';
  const root = host.attachShadow({mode: 'closed'});
  root.innerHTML = `
    <style>
      .ring {
        position: fixed; display: none; box-sizing: border-box; border-radius: 8px;
        border: 3px solid #0b7a75; box-shadow: 0 0 0 4px #0b7a7538; pointer-events: none;
        animation: breathe 1.8s ease-in-out infinite;
      }
      @keyframes breathe { 50% { box-shadow: 0 0 0 8px #0b7a7518; } }
      .card {
        position: fixed; width: 340px; max-width: calc(100vw - 48px); box-sizing: border-box;
        pointer-events: auto; background: #fff; color: #17262b; border-radius: 14px;
        border: 1px solid #d5dfe1; overflow: hidden;
        box-shadow: 0 2px 6px #10222a1f, 0 14px 40px #10222a40;
        font: 16px/1.45 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
        text-align: left; animation: rise .25s ease-out;
        max-height: calc(100vh - 32px); display: flex; flex-direction: column;
      }
      @keyframes rise { from { opacity: 0; transform: translateY(10px); } }
      .head {
        display: flex; align-items: center; gap: 10px; padding: 11px 16px; cursor: grab;
        background: #0b7a75; color: #fff; font-weight: 600; user-select: none; touch-action: none;
      }
      .head:active { cursor: grabbing; }
      .head:focus-visible { outline: 3px solid #ffd166; outline-offset: -3px; }
      .mark {
        width: 10px; height: 10px; border-radius: 50%; background: #ffd166;
        box-shadow: 0 0 0 4px #ffd16655;
      }
      .brand { margin-left: auto; font-weight: 400; font-size: 13px; white-space: nowrap; }
      .body { overflow-y: auto; padding: 14px 16px 4px; overflow-wrap: anywhere; }
      .at { font-size: 14px; color: #45575c; margin-bottom: 6px; }
      .at:empty, .hint:empty { display: none; }
      .text { white-space: pre-line; }
      .copy { display: flex; align-items: center; gap: 8px; margin-top: 8px; font-size: 14px; }
      .copy code { flex: 1; font: inherit; background: #eef4f4; border-radius: 6px; padding: 4px 8px; }
      .hint { padding: 8px 16px 0; font-size: 13px; color: #45575c; }
      .foot { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; padding: 12px 16px 16px; }
      button {
        font: inherit; font-weight: 600; color: #0b5f5b; background: #fff; border: 1px solid #0b7a75;
        border-radius: 9px; padding: 8px 16px; cursor: pointer;
      }
      button:hover { background: #e3f1f0; }
      button.first { color: #fff; background: #0b7a75; }
      button.first:hover { background: #096560; }
      .foot.asks { flex-direction: column; align-items: stretch; }
      .copy button { padding: 3px 10px; font-size: 13px; }
      button:focus-visible { outline: 3px solid #b35c00; outline-offset: 2px; }
      button:disabled { opacity: .6; cursor: default; }
      @media (prefers-reduced-motion: reduce) { .card, .ring { animation: none; } }
    </style>
    <div class="ring"></div>
    <section class="card" role="dialog" aria-live="polite">
      <div class="head" tabindex="0"><span class="mark"></span><span class="title"></span>
        <span class="brand">Al Día</span></div>
      <div class="body"><div class="at"></div><div class="text"></div></div>
      <div class="hint"></div>
      <div class="foot"></div>
    </section>`;
  const card = root.querySelector('.card');
  const ring = root.querySelector('.ring');
  const head = root.querySelector('.head');
  root.querySelector('.title').textContent = title;
  for (const [part, words] of Object.entries({at, text, hint})) root.querySelector('.' + part).textContent = words;
  card.setAttribute('aria-label', title);
  const button = (words, press) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    // Only a person's press: the page must not answer for them.
    made.addEventListener('click', event => { if (event.isTrusted) press(made); });
    return made;
  };
  const copy = value => {
    const box = document.createElement('textarea');
    box.value = value;
    root.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
  };
  for (const [value, words] of copies) {
    const line = document.createElement('div');
    const shown = document.createElement('code');
    line.className = 'copy';
    shown.textContent = value;
    line.append(shown, button(words, made => { copy(value); made.focus(); }));
    root.querySelector('.body').append(line);
  }
  const foot = root.querySelector('.foot');
  // What goes on stands at the right; of the answers to a question none is meant more than another.
  foot.classList.toggle('asks', asks);
  for (const [name, words] of buttons) {
    foot[asks ? 'append' : 'prepend'](button(words, () => {
      foot.querySelectorAll('button').forEach(each => { each.disabled = true; });
      /** @type {any} */ (window)[binding]?.(name);
    }));
  }
  const first = asks ? foot.firstElementChild : foot.lastElementChild;
  if (!asks) first?.classList.add('first');

  // The page must not take a click on the card for one outside of its own dialog.
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'focusin']) {
    host.addEventListener(type, event => event.stopPropagation());
  }
  const onKey = event => {
    if (!host.isConnected) removeEventListener('keydown', onKey, true);
    else if (event.isTrusted && event.key === 'F9') {
      event.preventDefault();
      first?.focus();
    }
  };
  addEventListener('keydown', onKey, true);

  const move = (x, y) => {
    card.style.left = `${Math.max(8, Math.min(x, innerWidth - card.offsetWidth - 8))}px`;
    card.style.top = `${Math.max(8, Math.min(y, innerHeight - card.offsetHeight - 8))}px`;
  };
  const boxOf = element => element?.isConnected ? element.getBoundingClientRect() : null;
  const overlaps = (x, y, box) => box && x < box.right + 16 && x + card.offsetWidth > box.left - 16
      && y < box.bottom + 16 && y + card.offsetHeight > box.top - 16;
  // The first corner in which the control stays free.
  const settle = () => {
    const right = innerWidth - card.offsetWidth - 24;
    const bottom = innerHeight - card.offsetHeight - 24;
    const corners = [[right, 24], [right, bottom], [24, 24], [24, bottom]];
    move(...(corners.find(([x, y]) => !overlaps(x, y, boxOf(about))) ?? corners[0]));
  };
  head.addEventListener('pointerdown', down => {
    head.setPointerCapture(down.pointerId);
    const [dx, dy] = [down.clientX - card.offsetLeft, down.clientY - card.offsetTop];
    const drag = event => move(event.clientX - dx, event.clientY - dy);
    head.addEventListener('pointermove', drag);
    head.addEventListener('pointerup', () => head.removeEventListener('pointermove', drag),
        {once: true});
  });
  head.addEventListener('keydown', event => {
    const by = {ArrowLeft: [-40, 0], ArrowRight: [40, 0], ArrowUp: [0, -40], ArrowDown: [0, 40]}[event.key];
    if (!by) return;
    event.preventDefault();
    move(card.offsetLeft + by[0], card.offsetTop + by[1]);
  });

  const follow = () => {
    if (!host.isConnected) return;
    const box = boxOf(about);
    ring.style.display = box && box.width ? 'block' : 'none';
    if (box) {
      ring.style.left = `${box.left - 4}px`;
      ring.style.top = `${box.top - 4}px`;
      ring.style.width = `${box.width + 8}px`;
      ring.style.height = `${box.height + 8}px`;
    }
    requestAnimationFrame(follow);
  };
  place.appendChild(host);
  addEventListener('resize', () => move(card.offsetLeft, card.offsetTop));
  if (about) about.scrollIntoView({block: 'nearest'});
  settle();
  follow();
}
