/** Receives of a message before it is set aside for a person; Lambda's guide asks for at least 5. */
export const mostReceives = 5

/**
 * Seconds after which no request of a function that failed or was ended can still take effect: Lambda ends each run
 * after 15 minutes at most, and SQS delays a message by no more (API_SendMessage, DelaySeconds).
 */
export const longestRequest = 900
