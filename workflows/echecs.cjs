const { DefaultFailureConverter } = require('@temporalio/common');

/** Messages and stacks of failures go through the payload codec like everything else. */
module.exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
