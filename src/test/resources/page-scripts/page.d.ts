// What our scripts leave in a page for each other, and what a page may bring along.
interface Window {
  __aldia: any;
  __aldiaAnswered: Function;
  __aldiaBlamed: any;
  __aldiaBox: any;
  __aldiaChoice: any;
  __aldiaDate: any;
  __aldiaDateOrders: WeakMap<Element, string>;
  __aldiaDialogs: any[];
  __aldiaEntered: Function;
  __aldiaGroups: WeakMap<Element, any>;
  __aldiaHeard: string;
  __aldiaKeys: any;
  __aldiaLast: any;
  __aldiaLying: WeakMap<Element, any>;
  __aldiaNames: any;
  __aldiaNet: boolean;
  __aldiaOpened: any;
  __aldiaPaper: Function;
  __aldiaPressedAt: number;
  __aldiaScene: any[];
  __aldiaSeen: Map<string, Element>;
  __aldiaShown: any;
  __aldiaSigns: WeakMap<Element, any>;
  __aldiaUncover: Function;
  jQuery: any;
}

// Our scripts look for an element by its kind, then ask it what only that kind has.
interface Node {
  data?: any;
  outerHTML?: any;
  querySelectorAll?: any;
}
interface Element {
  blur?: any;
  content?: any;
  dataset?: any;
  focus?: any;
  isContentEditable?: any;
  innerText?: any;
  offsetHeight?: any;
  offsetLeft?: any;
  offsetTop?: any;
  offsetWidth?: any;
  selectedOptions?: any;
  style?: any;
  title?: any;
  type?: any;
  useMap?: any;
  value?: any;
}
interface Event {
  clientX?: any;
  clientY?: any;
  key?: any;
  pointerId?: any;
}
interface CSSStyleDeclaration {
  webkitTextSecurity: string;
}
