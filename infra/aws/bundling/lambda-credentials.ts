/**
 * Instead of the SDK's chain of providers (AWS SSO, STS, files, processes): Lambda gives a function its keys in the
 * environment, where the chain looks first, and for as long as its process lives
 * (https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime).
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env'
