/** In-page navigation: links change the address and the page without a reload. */

/**
 * Shows the page of the present address and of each one gone to later. `render` gets the address
 * and a signal that ends when the next page begins.
 */
export function startRouter(render) {
  let current = new AbortController();

  async function show() {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    window.replica.showing = null;
    await render(new URL(location.href), signal);
    if (!signal.aborted) window.replica.showing = location.pathname;
  }

  addEventListener("popstate", show);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-in-page]");
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    scrollTo(0, 0);
    show();
  });
  return show();
}

/** The address of a profile; the query stays, as it chooses the generation and the variant. */
export function profileAddress(slug) {
  return `/in/${slug}/${location.search}`;
}
