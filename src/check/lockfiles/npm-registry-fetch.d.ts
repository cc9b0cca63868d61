declare module 'npm-registry-fetch/lib/default-opts.js' {
  const defaults: { readonly registry: string }
  export = defaults
}
