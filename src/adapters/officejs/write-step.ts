/** A few actions that belong together, not yet sent, with their estimated size. */
import { packBySize, REQUEST_BYTES } from './request-size';

export interface WriteStep {
  readonly bytes: number;
  /** Puts the actions into the pending request. */
  queue(): void;
}

async function send(context: Excel.RequestContext, steps: readonly WriteStep[]): Promise<void> {
  // Reckoned once at the end of the request instead of after each block.
  context.application.suspendApiCalculationUntilNextSync();
  for (const step of steps) step.queue();
  await context.sync();
}

/** Sends the steps in order, in one request where they fit into one. */
export async function sendSteps(context: Excel.RequestContext, steps: readonly WriteStep[]): Promise<void> {
  for (const pack of packBySize(steps, (step) => step.bytes, REQUEST_BYTES)) await send(context, pack);
}
