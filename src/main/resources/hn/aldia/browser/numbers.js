// Draws numbered boxes over a page, for a picture; none: takes them away.
boxes => {
  document.querySelectorAll('[data-aldia=numbers]').forEach(old => old.remove());
  if (!boxes.length) return;
  const layer = document.createElement('div');
  layer.dataset.aldia = 'numbers';
  layer.style.cssText = 'all: initial; position: absolute; left: 0; top: 0; z-index: 2147483647; pointer-events: none;';
  for (const {number, colour, x, y, width, height} of boxes) {
    const box = document.createElement('div');
    box.style.cssText = `position: absolute; box-sizing: border-box; left: ${x + scrollX}px; top: ${y + scrollY}px;`
        + ` width: ${width}px; height: ${height}px; border: 2px solid ${colour}; border-radius: 3px;`;
    const tag = document.createElement('span');
    tag.textContent = number;
    tag.style.cssText = `position: absolute; right: -2px; top: -9px; background: ${colour}; color: #fff; padding: 0 4px;`
        + ' font: bold 11px/15px sans-serif; border-radius: 3px;';
    box.append(tag);
    layer.append(box);
  }
  document.documentElement.append(layer);
}
