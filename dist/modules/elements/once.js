function once(load) {
  let loading;
  return () => loading ??= load().catch((error) => {
    loading = void 0;
    throw error;
  });
}

export { once };
//# sourceMappingURL=once.js.map
