// Shows the card, once; called again and again, since the page may throw it away.
({title, text, button, binding, about}) => {
  const NAME = 'data-aldia';
  const present = document.querySelector(`[${NAME}=hand-over]`);
  if (present) {
    if (present.dataset.binding === binding) return;
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
      }
      @keyframes rise { from { opacity: 0; transform: translateY(10px); } }
      .head {
        display: flex; align-items: center; gap: 10px; padding: 11px 16px; cursor: grab;
        background: #0b7a75; color: #fff; font-weight: 600; user-select: none; touch-action: none;
      }
      .head:active { cursor: grabbing; }
      .mark {
        width: 10px; height: 10px; border-radius: 50%; background: #ffd166;
        box-shadow: 0 0 0 4px #ffd16655;
      }
      .brand { margin-left: auto; font-weight: 400; font-size: 13px; opacity: .85; }
      .text { padding: 14px 16px 4px; white-space: pre-line; overflow-wrap: anywhere; }
      .foot { display: flex; justify-content: flex-end; padding: 10px 16px 16px; }
      button {
        font: inherit; font-weight: 600; color: #fff; background: #0b7a75; border: 0;
        border-radius: 9px; padding: 9px 24px; cursor: pointer;
      }
      button:hover { background: #096560; }
      button:focus-visible { outline: 3px solid #ffd166; outline-offset: 2px; }
      button:disabled { background: #8fa5a8; cursor: default; }
      @media (prefers-reduced-motion: reduce) { .card, .ring { animation: none; } }
    </style>
    <div class="ring"></div>
    <section class="card" role="dialog" aria-live="polite">
      <div class="head"><span class="mark"></span><span class="title"></span>
        <span class="brand">Al Día</span></div>
      <div class="text"></div>
      <div class="foot"><button type="button"></button></div>
    </section>`;
  const card = root.querySelector('.card');
  const ring = root.querySelector('.ring');
  const done = root.querySelector('button');
  const head = root.querySelector('.head');
  root.querySelector('.title').textContent = title;
  root.querySelector('.text').textContent = text;
  done.textContent = button;
  card.setAttribute('aria-label', title);

  // The page must not take a click on the card for one outside of its own dialog.
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'focusin']) {
    host.addEventListener(type, event => event.stopPropagation());
  }
  done.addEventListener('click', event => {
    if (!event.isTrusted) return;
    done.disabled = true;
    window[binding]?.();
  });

  const place = (x, y) => {
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
    const corners = [[right, bottom], [right, 24], [24, bottom], [24, 24]];
    place(...(corners.find(([x, y]) => !overlaps(x, y, boxOf(about))) ?? corners[0]));
  };
  head.addEventListener('pointerdown', down => {
    head.setPointerCapture(down.pointerId);
    const [dx, dy] = [down.clientX - card.offsetLeft, down.clientY - card.offsetTop];
    const move = event => place(event.clientX - dx, event.clientY - dy);
    head.addEventListener('pointermove', move);
    head.addEventListener('pointerup', () => head.removeEventListener('pointermove', move),
        {once: true});
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
  (document.documentElement ?? document).appendChild(host);
  if (about) about.scrollIntoView({block: 'nearest'});
  settle();
  follow();
}
