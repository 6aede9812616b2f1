package hn.aldia.page;

/** How a text is to be entered. */
public enum KeyPace {
  /** At once, where the box takes it; key by key where it does not. */
  FILLED,
  /** Key by key, with every event a keyboard makes; never pasted. */
  TYPED
}
