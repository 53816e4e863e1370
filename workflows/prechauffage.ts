/**
 * Run once in the sandbox, before any workflow. The SDK takes a stack trace at each promise of each workflow: at the usual depth
 * that is half of the processor time of a workflow task (docs/decisions/0004). One frame says where an error was thrown.
 */
Error.stackTraceLimit = 1;
