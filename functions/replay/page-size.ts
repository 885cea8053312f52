/** Rows gone through for one message: their messages are sent within a second. */
export const pageSize = 200
