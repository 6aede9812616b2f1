if (window === top) {
  addEventListener('DOMContentLoaded', () => document.head?.append(Object.assign(document.createElement('meta'), {name: 'google', content: 'notranslate'})));
}
