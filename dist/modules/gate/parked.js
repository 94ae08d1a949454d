function idsOf(element) {
  const { service, purpose = "" } = element.dataset;
  return (service || purpose).split(/[\s,]+/);
}

export { idsOf };
//# sourceMappingURL=parked.js.map
