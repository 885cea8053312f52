import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'

// biome-ignore lint/style/noDefaultExport: Astro reads its settings from the default export
export default defineConfig({
	site: 'https://news.example.org',
	outDir: './out',
	cacheDir: './cache',
	trailingSlash: 'always',
	compressHTML: false,
	// No highlighting of code is needed, and it is slow to start.
	markdown: { syntaxHighlight: false },
	integrations: [
		sitemap({
			i18n: {
				defaultLocale: 'en',
				locales: { en: 'en', ru: 'ru', 'uz-Latn': 'uz-Latn', kk: 'kk', fa: 'fa', ar: 'ar' },
			},
		}),
	],
})
