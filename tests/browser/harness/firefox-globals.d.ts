/** The few privileged globals of Firefox's window that the harness uses. */

interface NsIAccessible {
  readonly role: number;
  readonly computedARIARole: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly value: string;
  readonly firstChild: NsIAccessible | null;
  readonly nextSibling: NsIAccessible | null;
  readonly childCount: number;
  /** Only in the process that the node lives in. */
  readonly DOMNode: Node;
  getChildAt(index: number): NsIAccessible;
  getState(states: { value?: number }, extraStates: { value?: number }): void;
}

interface NsIAccessibilityService {
  getAccessibleFor(node: Node): NsIAccessible | null;
  getStringRole(role: number): string;
  getStringStates(states: number, extraStates: number): Iterable<string>;
}

type MessageListener = (message: { data: unknown }) => void;

interface MessageManager {
  addMessageListener(name: string, listener: MessageListener): void;
  removeMessageListener(name: string, listener: MessageListener): void;
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
}

interface BackgroundExtension {
  readonly backgroundState: string;
  terminateBackground(options: Record<string, boolean>): Promise<void>;
}

declare const Cc: Record<string, { getService(service: unknown): NsIAccessibilityService }>;
declare const Ci: { nsIAccessibilityService: unknown };
declare const gBrowser: { selectedBrowser: Element & { messageManager: MessageManager } };
declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: BackgroundExtension };
};

/** The harness's own: see `accessibility-firefox.ts`. */
declare var heldAccessibilityService: NsIAccessibilityService | undefined;
