/**
 * List prices in us-east-1, in US dollars, as read on 22 November 2026 on the price pages of each service. Other regions
 * differ, by a third at most; free tiers and discounts are left out, so that a small newsroom pays less than is estimated.
 */
export const prices = {
	/** https://aws.amazon.com/lambda/pricing/ */
	lambda: { gigabyteSecond: { arm64: 0.0000133334, x86_64: 0.0000166667 } },
	/** https://aws.amazon.com/dynamodb/pricing/on-demand/ */
	dynamodb: { millionWrites: 0.625, millionReads: 0.125 },
	/** https://aws.amazon.com/s3/pricing/ */
	s3: { thousandWrites: 0.005, thousandReads: 0.0004 },
	/** https://aws.amazon.com/sqs/pricing/ */
	sqs: { millionRequests: 0.4 },
} as const
