/**
 * Types of `ketamine-intake/request`: the request that goes to a server, made without the engine.
 * They must never promise a result; that needs the engine, here or on the server.
 * Read next: `request.js`.
 */

import type { IntakeInput, Program, ScreenRequest } from "./index.js";

/** The same as `request` of a screener with these options. Absent when there is nothing to read. */
export declare function intakeRequest(
  input: IntakeInput, options: { program: Program; today: string; locale?: string },
): ScreenRequest | undefined;

/** The way back: the intake of a stored request, as `screen` of a screener takes it. */
export declare function intakeInput(request: ScreenRequest): IntakeInput;
