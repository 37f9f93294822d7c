import type { BrowserContext, Page } from 'playwright-core';

/** What a browser complained of while a test ran, in words. */
export class Faults {
  private readonly found: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(private readonly origin: string) {}

  /** Complaints of this kind are part of the test that says so. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** All that came since the last time, but what was expected. */
  take(): readonly string[] {
    const taken = this.found.splice(0).filter((one) => !this.expected.some((pattern) => pattern.test(one)));
    this.expected.length = 0;
    return taken;
  }

  /** Listens to a page from before its first script: its console, its errors, its policy, and whom it asks. */
  async watch(context: BrowserContext, page: Page): Promise<void> {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.found.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.found.push(`error of the page: ${error.stack ?? error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(this.origin) && !/^(?:data|blob|about):/.test(request.url()))
        this.found.push(`asked another host: ${request.url()}`);
    });
    await context.exposeFunction('tellViolation', (what: string) => this.found.push(`policy violated: ${what}`));
    await context.exposeFunction('ranPayload', () => this.found.push(`a payload ran on ${page.url()}`));
    page.on('dialog', (dialog) => {
      this.found.push(`dialogue: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await context.addInitScript(listenForViolations);
  }
}

/** Runs in the page. */
function listenForViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const tell = (window as unknown as { tellViolation(what: string): void }).tellViolation;
    tell(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`);
  });
}
