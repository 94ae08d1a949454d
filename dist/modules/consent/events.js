function tell(type, facts) {
  document.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), facts));
}

export { tell };
//# sourceMappingURL=events.js.map
