/** Number plates as they are issued: seven characters, eight for new-energy cars, with 学, 警, 挂, 港, 澳 at the end of some. */
export const PLATE = '[\\u4e00-\\u9fa5][A-Z][A-Z0-9]{4,5}[A-Z0-9\\u4e00-\\u9fa5]';
/** Vehicle identification number: 17 characters without I, O and Q. */
export const VIN = '[A-HJ-NPR-Z0-9]{17}';
