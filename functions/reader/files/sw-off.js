// @ts-check
/// <reference lib="webworker" />

/** Stands where the service worker stood when a newsroom has switched it off: takes it and all that it kept away. */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave() {
	for (const name of await caches.keys()) if (name.startsWith('tilmash-')) await caches.delete(name)
	await worker.registration.unregister()
}
