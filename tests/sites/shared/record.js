/**
 * What really happened on this page, for the tests. Loaded first and synchronously, so that its
 * listeners stand as early as a site's own analytics would.
 */
(() => {
  const sent = [];
  const cspViolations = [];
  const events = [];
  const foreignMutations = [];
  let observer;

  addEventListener("securitypolicyviolation", (event) => {
    cspViolations.push({
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      source: event.sourceFile,
    });
  });

  for (const [where, target] of [
    ["window", window],
    ["document", document],
  ]) {
    for (const type of ["click", "keydown"]) {
      target.addEventListener(type, (event) => recordEvent(where, event), { capture: true });
    }
  }

  function recordEvent(where, event) {
    const { type, isTrusted, key = null } = event;
    events.push({ where, type, key, isTrusted, target: describe(event.composedPath()[0]) });
  }

  function describe(node) {
    if (node instanceof Element) {
      const label = node.getAttribute("aria-label") ?? node.id;
      return node.localName + (label ? ` "${label}"` : "");
    }
    return node.nodeName ?? "window";
  }

  function keepForeign(records) {
    foreignMutations.push(...records.filter((record) => !isInComposer(record.target)).map(summary));
  }

  /** Inside the dialog an extension may stand; everywhere else the page belongs to the site. */
  function isInComposer(node) {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest("dialog, [role=dialog]") != null;
  }

  function summary({ type, target, attributeName, addedNodes, removedNodes }) {
    return {
      type,
      target: describe(target),
      attribute: attributeName,
      added: [...addedNodes].map(describe),
      removed: [...removedNodes].map(describe),
    };
  }

  window.replica = {
    /** Invitations that the server accepted: `{ to, note }`, the note letter for letter. */
    sent,
    cspViolations,
    /** Clicks and key presses that reached the page's own capture listeners. */
    events,
    /** The address whose page stands complete, `null` while one is being built. */
    showing: null,

    recordSent(invitation) {
      sent.push(invitation);
      this.own(() => {
        document.querySelector("#sent-log").textContent = JSON.stringify(sent);
      });
    },

    /** From now on, note every change of the page that the page did not make itself. */
    watchMutations() {
      observer = new MutationObserver(keepForeign);
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document, everything);
      for (const host of document.querySelectorAll("*")) {
        if (host.shadowRoot) observer.observe(host.shadowRoot, everything);
      }
    },

    foreignMutations() {
      keepForeign(observer.takeRecords());
      return foreignMutations;
    },

    /** Runs a change that the page makes itself, so that the watch above can tell it apart. */
    own(change) {
      if (!observer) return change();
      keepForeign(observer.takeRecords());
      try {
        return change();
      } finally {
        observer.takeRecords();
      }
    },
  };
})();
