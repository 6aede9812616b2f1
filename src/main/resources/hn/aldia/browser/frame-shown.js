// Whether a person sees a frame, in the document that it stands in.
frame => {
  const box = frame.getBoundingClientRect();
  return box.width > 4 && box.height > 4 && box.right > 0 && frame.checkVisibility({visibilityProperty: true});
}
