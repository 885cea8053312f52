const present =
	'کن شو خواه گوی گو رو روی دار آی آ توان ده گیر بین دان خور نویس زن یاب مان گذار گذر رس پرس ساز خوان فروش خر باش بر کش گرد آور افت ایست نشین شنو فهم شناس سوز خند پذیر انداز کار کوش آموز پوش ریز جوی شمار اندیش پرداز افزای پندار دوز بخش'
const past =
	'کرد شد خواست گفت رفت داشت آمد توانست داد گرفت دید دانست خورد نوشت زد یافت ماند گذاشت گذشت رسید پرسید ساخت خواند فروخت خرید بود برد کشید گشت آورد افتاد ایستاد نشست شنید فهمید شناخت سوخت خندید پذیرفت انداخت کاشت کوشید آموخت پوشید ریخت شمرد اندیشید پرداخت افزود پنداشت دوخت بخشید'
const presentEndings = 'م ی د یم ید ند'.split(' ')
const pastEndings = ['', ...'م ی یم ید ند'.split(' ')]

/** Forms of common verbs that follow می and نمی. */
export const verbForms: ReadonlySet<string> = new Set([
	...present.split(' ').flatMap((stem) => presentEndings.map((ending) => stem + ending)),
	...past.split(' ').flatMap((stem) => pastEndings.map((ending) => stem + ending)),
])

/** Adjectives that are compared; after another word `تر` may be a word of its own and mean wet. */
export const comparable: ReadonlySet<string> = new Set(
	'بزرگ کوچک مهم قدیمی جدید تازه جوان پیر بلند کوتاه سریع آسان سخت قوی ضعیف گرم سرد نزدیک دور پایین بالا عمیق گسترده دقیق ساده پیچیده ارزان گران زیبا روشن تاریک سنگین سبک طولانی پیش جلو عقب آرام زود دیر شدید وسیع کامل جدی ثروتمند فقیر امن خطرناک محبوب مناسب پررنگ واضح کهن نو قدرتمند سالم کند تند باریک پهن'.split(
		' ',
	),
)

/** Words that end in a silent ه and take no ending; what follows them is a word of its own. */
export const withoutEnding: ReadonlySet<string> = new Set(
	'که به نه چه همه البته همیشه اگرچه چنانچه آنچه بلکه ده سه'.split(' '),
)
