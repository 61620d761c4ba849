/** The few privileged globals of Firefox's window that the harness uses. */

interface NsIAccessible {
  readonly role: number;
  readonly computedARIARole: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly value: string;
  readonly firstChild: NsIAccessible | null;
  readonly nextSibling: NsIAccessible | null;
  getChildAt(index: number): NsIAccessible;
  getState(states: { value?: number }, extraStates: { value?: number }): void;
  getBounds(
    x: { value?: number },
    y: { value?: number },
    width: { value?: number },
    height: { value?: number },
  ): void;
  scrollTo(scrollType: number): void;
}

interface NsIAccessibilityService {
  getAccessibleFor(node: Element): NsIAccessible | null;
  getStringRole(role: number): string;
  getStringStates(states: number, extraStates: number): Iterable<string>;
}

interface BackgroundExtension {
  readonly backgroundState: string;
  terminateBackground(options: Record<string, boolean>): Promise<void>;
}

declare const Cc: Record<string, { getService(service: unknown): NsIAccessibilityService }>;
declare const Ci: { nsIAccessibilityService: unknown };
declare const gBrowser: { selectedBrowser: Element };
declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: BackgroundExtension };
};
