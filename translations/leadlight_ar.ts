<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Account</name>
    <message>
        <source>No access token. Set LEADLIGHT_TOKEN to the key of your chat service, then start again.</source>
        <translation>لا يوجد مفتاح وصول. عيّن LEADLIGHT_TOKEN على مفتاح خدمة الدردشة لديك، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read: %2.</source>
        <translation>تتعذّر قراءة ملف الشهادة «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>There is no conversation “%1” in this profile.</source>
        <translation>لا توجد محادثة «%1» في هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>السطر أطول من 64&#xa0;KiB.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no field here; there are %2.</source>
        <translation>«%1» ليس حقلًا هنا؛ الحقول المتاحة هي %2.</translation>
    </message>
    <message>
        <source>“status” is one of %1.</source>
        <translation>قيمة «status» واحدة من هذه: %1.</translation>
    </message>
    <message>
        <source>“link” wants an object with %1.</source>
        <translation>يتطلب «link» كائنًا بالحقول %1.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>يتطلب «%1» نصًا.</translation>
    </message>
    <message>
        <source>“link” wants the id of a contact.</source>
        <translation>يتطلب «link» معرّف جهة اتصال.</translation>
    </message>
    <message>
        <source>“account” wants the id of an account.</source>
        <translation>يتطلب «account» معرّف حساب.</translation>
    </message>
    <message>
        <source>“%1” can only be true.</source>
        <translation>لا يقبل «%1» إلا القيمة true.</translation>
    </message>
    <message>
        <source>“note” wants a text.</source>
        <translation>يتطلب «note» نصًا.</translation>
    </message>
    <message>
        <source>The note is too long: %L1 characters, at most %L2 are kept.</source>
        <translation>الملاحظة طويلة جدًا: عدد أحرفها %L1، والحد الأقصى %L2.</translation>
    </message>
    <message>
        <source>This is not one JSON object.</source>
        <translation>هذا ليس كائن JSON واحدًا.</translation>
    </message>
    <message>
        <source>“id” wants the id of a conversation.</source>
        <translation>يتطلب «id» معرّف محادثة.</translation>
    </message>
    <message>
        <source>A line wants exactly one of %1.</source>
        <translation>يتطلب السطر حقلًا واحدًا فقط من هذه: %1.</translation>
    </message>
    <message>
        <source>Line %1: The answer to it could not be written.</source>
        <translation>السطر %1: تعذّرت كتابة الإجابة عنه.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
</context>
<context>
    <name>BubbleLayout</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>لا يظهر سوى أول %1 من أصل %2 من الأحرف</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>وكيل ذكاء اصطناعي</translation>
    </message>
</context>
<context>
    <name>CauseHeader</name>
    <message>
        <source>Retry</source>
        <comment>the one conversation of a group</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Retry all %1</source>
        <comment>conversations of a group</comment>
        <translation>إعادة محاولة الكل (%1)</translation>
    </message>
    <message>
        <source>Add a name or link by hand</source>
        <comment>next step</comment>
        <translation>إضافة اسم أو الربط يدويًا</translation>
    </message>
    <message>
        <source>Link by hand</source>
        <comment>next step</comment>
        <translation>الربط يدويًا</translation>
    </message>
    <message>
        <source>Pick the right one</source>
        <comment>next step</comment>
        <translation>اختيار جهة الاتصال الصحيحة</translation>
    </message>
    <message>
        <source>Correct what the CRM refused</source>
        <comment>next step</comment>
        <translation>تصحيح ما رفضه CRM</translation>
    </message>
    <message>
        <source>Reconnect it, then retry</source>
        <comment>next step</comment>
        <translation>إعادة توصيله، ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>It goes on by itself</source>
        <comment>next step</comment>
        <translation>يستمر تلقائيًا</translation>
    </message>
    <message>
        <source>Retry, or wait</source>
        <comment>next step</comment>
        <translation>إعادة المحاولة أو الانتظار</translation>
    </message>
    <message>
        <source>Look at the details, then retry</source>
        <comment>next step</comment>
        <translation>مراجعة التفاصيل، ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>محادثة واحدة</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <comment>several</comment>
        <translation>عدد المحادثات: %1</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <comment>cause, how many conversations, what to do</comment>
        <translation>%1، %2. %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>leadlight: %1 See leadlight --help.</source>
        <translation>leadlight: %1 راجع leadlight --help.</translation>
    </message>
    <message>
        <source>--server wants an https address, not “%1”.</source>
        <translation>يتطلب --server عنوان https، وليس «%1».</translation>
    </message>
    <message>
        <source>--limit wants a number, not “%1”.</source>
        <translation>يتطلب --limit رقمًا، وليس «%1».</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT, not “%1”.</source>
        <translation>يتطلب --size قيمة بصيغة WIDTHxHEIGHT، وليس «%1».</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or dark-contrast, not “%1”.</source>
        <translation>قيمة --theme هي light أو dark أو contrast أو dark-contrast، وليست «%1».</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 3, not “%1”.</source>
        <translation>قيمة --scale رقم من 1 إلى 3، وليست «%1».</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ar or ja, not “%1”.</source>
        <translation>قيمة --language هي en أو de أو es أو fr أو ar أو ja، وليست «%1».</translation>
    </message>
    <message>
        <source>--text-size is 90, 100, 115, 130, 150 or 200, not “%1”.</source>
        <translation>قيمة --text-size هي 90 أو 100 أو 115 أو 130 أو 150 أو 200، وليست «%1».</translation>
    </message>
    <message>
        <source>An option has an empty value.</source>
        <translation>أحد الخيارات قيمته فارغة.</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --server and --offline.</source>
        <translation>للخيار --demo خادمه الخاص؛ احذف --server و--offline.</translation>
    </message>
    <message>
        <source>“sync” needs --profile and --server.</source>
        <translation>يتطلب «sync» الخيارين --profile و--server.</translation>
    </message>
    <message>
        <source>“sync” needs the server; leave out --offline.</source>
        <translation>يحتاج «sync» إلى الخادم؛ احذف --offline.</translation>
    </message>
    <message>
        <source>“list” needs --profile.</source>
        <translation>يتطلب «list» الخيار --profile.</translation>
    </message>
    <message>
        <source>Leadlight: an inbox for the conversations of AI sales-chat agents.

  leadlight                             start with the account used last, or ask for one
  leadlight --demo                      start with sample data and a local server
  leadlight --server URL                connect; the access token is read from LEADLIGHT_TOKEN
  leadlight --profile DIR --offline     read what is on this computer
  leadlight sync --profile DIR --server URL [--ca-file PEM] [--json]
                                        sync everything once and print figures
  leadlight list --profile DIR [--filter TEXT] [--limit N] [--json]
                                        print cached conversations, one a line
  leadlight act --profile DIR           read changes from standard input, one JSON object a line, and save them;
                                        the next sync sends them
  leadlight leadlight://c/ID            show a conversation, in the running Leadlight if there is one
  leadlight leadlight://view?q=FILTER   show what matches a filter

Options:
  --ca-file PEM          trust exactly the certificates in this file
  --profile DIR          folder of cache.db and outbox.db
  --filter TEXT          for example: status:open crm:error score:&gt;=80 roof
  --screenshot FILE      draw the main window into a PNG file after the first sync, and exit
  --size WxH             size of that picture in logical pixels (1440x900)
  --scale N              pixels for each logical one in that picture, 1 to 3 (1)
  --theme NAME           light, dark, contrast or dark-contrast, instead of the settings
  --language CODE        en, de, es, fr, ar or ja, instead of the settings
  --text-size PERCENT    90, 100, 115, 130, 150 or 200, instead of the settings
  --select ID            open this conversation
  --insights             with the Insights panel open
  --version, --help

Changes that “act” reads:
  {&quot;id&quot;: &quot;ID&quot;, &quot;status&quot;: &quot;open&quot; or &quot;closed&quot; or &quot;archived&quot;}
  {&quot;id&quot;: &quot;ID&quot;, &quot;link&quot;: {&quot;contact&quot;: &quot;ID&quot;, &quot;contactName&quot;: &quot;…&quot;, &quot;contactEmail&quot;: &quot;…&quot;,
                          &quot;account&quot;: &quot;ID&quot;, &quot;accountName&quot;: &quot;…&quot;}}      only contact is needed
  {&quot;id&quot;: &quot;ID&quot;, &quot;clear&quot;: true}        take the link away
  {&quot;id&quot;: &quot;ID&quot;, &quot;retry&quot;: true}        run the CRM hand-off again
  {&quot;id&quot;: &quot;ID&quot;, &quot;note&quot;: &quot;TEXT&quot;}       a new note
Each line is answered as soon as it is safe: “saved LINE COMMAND”, or “unchanged LINE”.

Exit status: 0 done, 1 failed, 2 not understood.
</source>
        <translation>Leadlight: صندوق وارد لمحادثات وكلاء المبيعات العاملين بالذكاء الاصطناعي.

  leadlight                             البدء بآخر حساب مستخدم، أو طلب حساب
  leadlight --demo                      البدء ببيانات تجريبية وخادم محلي
  leadlight --server URL                الاتصال؛ يُقرأ مفتاح الوصول من LEADLIGHT_TOKEN
  leadlight --profile DIR --offline     قراءة المحفوظ على هذا الكمبيوتر
  leadlight sync --profile DIR --server URL [--ca-file PEM] [--json]
                                        مزامنة كل شيء مرة واحدة وطباعة الأرقام
  leadlight list --profile DIR [--filter TEXT] [--limit N] [--json]
                                        طباعة المحادثات المخزّنة مؤقتًا، واحدة في كل سطر
  leadlight act --profile DIR           قراءة التغييرات من الإدخال القياسي، كائن JSON واحد في كل سطر، وحفظها؛
                                        وترسلها المزامنة التالية
  leadlight leadlight://c/ID            عرض محادثة، في نافذة Leadlight المفتوحة إن وُجدت
  leadlight leadlight://view?q=FILTER   عرض ما يطابق المرشح

الخيارات:
  --ca-file PEM          الوثوق بالشهادات الموجودة في هذا الملف دون غيرها
  --profile DIR          مجلد cache.db وoutbox.db
  --filter TEXT          مثلًا: status:open crm:error score:&gt;=80 roof
  --screenshot FILE      رسم النافذة الرئيسية في ملف PNG بعد أول مزامنة، ثم الخروج
  --size WxH             حجم تلك الصورة بوحدات البكسل المنطقية (1440x900)
  --scale N              عدد البكسلات لكل بكسل منطقي في تلك الصورة، من 1 إلى 3 (1)
  --theme NAME           light أو dark أو contrast أو dark-contrast، بدلًا من الإعدادات
  --language CODE        en أو de أو es أو fr أو ar أو ja، بدلًا من الإعدادات
  --text-size PERCENT    90 أو 100 أو 115 أو 130 أو 150 أو 200، بدلًا من الإعدادات
  --select ID            فتح هذه المحادثة
  --insights             مع فتح لوحة التحليلات
  --version, --help

التغييرات التي يقرؤها «act»:
  {&quot;id&quot;: &quot;ID&quot;, &quot;status&quot;: &quot;open&quot; أو &quot;closed&quot; أو &quot;archived&quot;}
  {&quot;id&quot;: &quot;ID&quot;, &quot;link&quot;: {&quot;contact&quot;: &quot;ID&quot;, &quot;contactName&quot;: &quot;…&quot;, &quot;contactEmail&quot;: &quot;…&quot;,
                          &quot;account&quot;: &quot;ID&quot;, &quot;accountName&quot;: &quot;…&quot;}}      contact وحده مطلوب
  {&quot;id&quot;: &quot;ID&quot;, &quot;clear&quot;: true}        إزالة الارتباط
  {&quot;id&quot;: &quot;ID&quot;, &quot;retry&quot;: true}        إعادة مزامنة CRM
  {&quot;id&quot;: &quot;ID&quot;, &quot;note&quot;: &quot;TEXT&quot;}       ملاحظة جديدة
يُرد على كل سطر فور حفظه بأمان: «saved LINE COMMAND» أو «unchanged LINE».

رمز الخروج: 0 تم، 1 فشل، 2 غير مفهوم.
</translation>
    </message>
    <message>
        <source>“act” needs --profile.</source>
        <translation>يتطلب «act» الخيار --profile.</translation>
    </message>
    <message>
        <source>“%1” is no command; there are sync, list and act.</source>
        <translation>«%1» ليس أمرًا؛ الأوامر المتاحة هي sync وlist وact.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>توقف قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>لا توجد شبكة.</translation>
    </message>
    <message>
        <source>No server answers at this address.</source>
        <translation>لا يستجيب أي خادم على هذا العنوان.</translation>
    </message>
    <message>
        <source>The server is there, but takes no connection.</source>
        <translation>الخادم موجود، لكنه لا يقبل الاتصال.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>انقطع الاتصال قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not from a trusted source. Nothing was sent.</source>
        <translation>الاتصال غير آمن: الشهادة ليست من مصدر موثوق. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate has ended. Nothing was sent.</source>
        <translation>الاتصال غير آمن: انتهت صلاحية الشهادة. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not valid yet. Nothing was sent.</source>
        <translation>الاتصال غير آمن: لم تبدأ صلاحية الشهادة بعد. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate belongs to another address. Nothing was sent.</source>
        <translation>الاتصال غير آمن: الشهادة تخص عنوانًا آخر. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Nothing was sent.</source>
        <translation>تعذّر إنشاء اتصال آمن. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed.</source>
        <translation>يحيل الخادم إلى عنوان آخر. لم تُتبع الإحالة.</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service.</source>
        <translation>يستجيب خادم، لكنه ليس خدمة دردشة.</translation>
    </message>
    <message>
        <source>The server sent an answer that cannot be read.</source>
        <translation>أرسل الخادم ردًا تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>The server rejects this key.</source>
        <translation>يرفض الخادم هذا المفتاح.</translation>
    </message>
    <message>
        <source>This key may not read conversations.</source>
        <translation>لا يسمح هذا المفتاح بقراءة المحادثات.</translation>
    </message>
    <message>
        <source>The server no longer has this.</source>
        <translation>لم يعد هذا موجودًا على الخادم.</translation>
    </message>
    <message>
        <source>This device was away for too long. Everything is read again.</source>
        <translation>غاب هذا الجهاز مدة طويلة. تُعاد قراءة كل شيء.</translation>
    </message>
    <message>
        <source>This was deleted on the server.</source>
        <translation>حُذف هذا من الخادم.</translation>
    </message>
    <message>
        <source>The server asks to wait.</source>
        <translation>يطلب الخادم الانتظار.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>في الخادم مشكلة.</translation>
    </message>
    <message>
        <source>The server needs a newer Leadlight.</source>
        <translation>يتطلب الخادم إصدارًا أحدث من Leadlight.</translation>
    </message>
    <message>
        <source>The server is too old for this Leadlight.</source>
        <translation>الخادم أقدم من أن يعمل مع هذا الإصدار من Leadlight.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>رفض الخادم الطلب.</translation>
    </message>
    <message>
        <source>This is not an address that starts with https.</source>
        <translation>هذا ليس عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was saved.</source>
        <translation>تعذّرت القراءة من القرص أو الكتابة عليه. لم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>القرص ممتلئ. لم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile.</source>
        <translation>يستخدم برنامج آخر بيانات هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>The stored conversations are damaged.</source>
        <translation>المحادثات المخزّنة تالفة.</translation>
    </message>
    <message>
        <source>The stored conversations were written by a newer Leadlight.</source>
        <translation>كُتبت المحادثات المخزّنة بإصدار أحدث من Leadlight.</translation>
    </message>
    <message>
        <source>A newer request replaced this one.</source>
        <translation>حلّ طلب أحدث محل هذا الطلب.</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules.</source>
        <translation>لا يلتزم الخادم بالقواعد المتفق عليها.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate ended on %1. Nothing was sent.</source>
        <translation>الاتصال غير آمن: انتهت صلاحية الشهادة في %1. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is valid only from %1. Nothing was sent.</source>
        <translation>الاتصال غير آمن: لا تسري الشهادة إلا ابتداءً من %1. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>You can connect later and read what is on this device.</source>
        <translation>يمكنك الاتصال لاحقًا وقراءة المحفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تحقق من الكتابة.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>تحقق من المنفذ في العنوان.</translation>
    </message>
    <message>
        <source>Ask the people who run the server.</source>
        <translation>راجع المسؤولين عن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Check the clock of this device.</source>
        <translation>تحقق من ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Copy it again from your chat service.</source>
        <translation>انسخه مجددًا من خدمة الدردشة.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>ثبّت أحدث إصدار.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>حرّر بعض المساحة.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the profile folder.</source>
        <translation>تحقق من القرص ومن أذونات مجلد الملف الشخصي.</translation>
    </message>
    <message>
        <source>Close the other window of Leadlight.</source>
        <translation>أغلق نافذة Leadlight الأخرى.</translation>
    </message>
    <message>
        <source>They can be read again from the server.</source>
        <translation>يمكن قراءتها من الخادم مجددًا.</translation>
    </message>
    <message>
        <source>Copy the report for the people who run the server.</source>
        <translation>انسخ التقرير للمسؤولين عن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>توقفت المزامنة</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>تسجيل الدخول مطلوب</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>مزامنة %1 من %2</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>جارٍ المزامنة</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>دون اتصال منذ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Last synced: %1</source>
        <translation>آخر مزامنة: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>الطلب: %1</translation>
    </message>
    <message>
        <source>1 item could not be read.</source>
        <translation>تعذّرت قراءة عنصر واحد.</translation>
    </message>
    <message>
        <source>%1 items could not be read.</source>
        <translation>تعذّرت قراءة %1 من العناصر.</translation>
    </message>
    <message>
        <source>The server sent more than is safe to read. Nothing of it was kept.</source>
        <translation>أرسل الخادم أكثر مما يمكن قراءته بأمان. لم يُحتفظ بأي شيء منه.</translation>
    </message>
</context>
<context>
    <name>FollowUpNote</name>
    <message>
        <source>%1, %2</source>
        <comment>name, company</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>البريد الإلكتروني: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>الهاتف: %1</translation>
    </message>
    <message>
        <source>Score %1 of 100: %2</source>
        <comment>points, High-quality lead</comment>
        <translation>الدرجة %1 من 100: %2</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <comment>text that the AI wrote</comment>
        <translation>%1 (بالذكاء الاصطناعي)</translation>
    </message>
    <message>
        <source>- %1: “%2” (%3)</source>
        <comment>budget: “$10k is approved” (16 Nov, 13:46)</comment>
        <translation>- %1: «%2» (%3)</translation>
    </message>
    <message>
        <source>In the visitor’s own words:</source>
        <translation>بكلمات الزائر نفسه:</translation>
    </message>
    <message>
        <source>Summary (AI): %1</source>
        <translation>الملخص (بالذكاء الاصطناعي): %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>No CRM contact linked</source>
        <translation>لا توجد جهة اتصال مرتبطة في CRM</translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>رُبطت تلقائيًا</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>رُبطت بواسطة %1</translation>
    </message>
    <message>
        <source>Waiting for the CRM</source>
        <translation>بانتظار CRM</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>تمت المزامنة: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>how sure a match is</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>CRM sync, short</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>جديد منذ آخر اطّلاع لك</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>الوكيل %1</translation>
    </message>
    <message>
        <source>Left this filter</source>
        <translation>خرجت من المرشح</translation>
    </message>
    <message>
        <source>It no longer matches the filter and stays while it is selected.</source>
        <translation>لم تعد تطابق المرشح، وتبقى ظاهرة ما دامت محددة.</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>آخر موعد للمتابعة: %1</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>تذكير: %1</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>لا يوجد ملخص بعد.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year, on a card</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year, on a card</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours left, shortest</comment>
        <translation>%1&#xa0;س</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <comment>hours</comment>
        <translation>يتبقى %1&#xa0;س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes left, shortest</comment>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <comment>minutes</comment>
        <translation>يتبقى %1&#xa0;د</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late, shortest</comment>
        <translation>%1&#xa0;ي</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days</comment>
        <translation>متأخرة %1&#xa0;ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours late, shortest</comment>
        <translation>%1&#xa0;س</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <comment>hours</comment>
        <translation>متأخرة %1&#xa0;س</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>follow-up, just now due</comment>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes late, shortest</comment>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <comment>minutes</comment>
        <translation>متأخرة %1&#xa0;د</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year, between messages</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date of another year, between messages</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date inside a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <comment>date, time, time zone (time in UTC)</comment>
        <translation>%1، %2 %3 (%4 UTC)</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;مليون</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;ألف</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>score %1, high</source>
        <translation>الدرجة %1، مرتفعة</translation>
    </message>
    <message>
        <source>score %1, medium</source>
        <translation>الدرجة %1، متوسطة</translation>
    </message>
    <message>
        <source>score %1, low</source>
        <translation>الدرجة %1، منخفضة</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status, spoken</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status, spoken</comment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>status, spoken</comment>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>spoken</comment>
        <translation>مرتبطة</translation>
    </message>
    <message>
        <source>not linked</source>
        <comment>spoken</comment>
        <translation>غير مرتبطة</translation>
    </message>
    <message>
        <source>match %1%</source>
        <comment>spoken</comment>
        <translation>تطابق %1٪</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>الارتباط %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time, spoken</comment>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time, spoken</comment>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, spoken</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>follow up in 1 minute</source>
        <translation>المتابعة خلال دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln minutes</source>
        <translation>
            <numerusform>المتابعة خلال أقل من دقيقة</numerusform>
            <numerusform>المتابعة خلال دقيقة واحدة</numerusform>
            <numerusform>المتابعة خلال دقيقتين</numerusform>
            <numerusform>المتابعة خلال %Ln دقائق</numerusform>
            <numerusform>المتابعة خلال %Ln دقيقة</numerusform>
            <numerusform>المتابعة خلال %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>follow up in 1 hour</source>
        <translation>المتابعة خلال ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln hours</source>
        <translation>
            <numerusform>المتابعة خلال أقل من ساعة</numerusform>
            <numerusform>المتابعة خلال ساعة واحدة</numerusform>
            <numerusform>المتابعة خلال ساعتين</numerusform>
            <numerusform>المتابعة خلال %Ln ساعات</numerusform>
            <numerusform>المتابعة خلال %Ln ساعة</numerusform>
            <numerusform>المتابعة خلال %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up is late</source>
        <translation>المتابعة متأخرة</translation>
    </message>
    <message>
        <source>follow-up is 1 hour late</source>
        <translation>المتابعة متأخرة ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>follow-up is %Ln hours late</source>
        <translation>
            <numerusform>المتابعة متأخرة أقل من ساعة</numerusform>
            <numerusform>المتابعة متأخرة ساعة واحدة</numerusform>
            <numerusform>المتابعة متأخرة ساعتين</numerusform>
            <numerusform>المتابعة متأخرة %Ln ساعات</numerusform>
            <numerusform>المتابعة متأخرة %Ln ساعة</numerusform>
            <numerusform>المتابعة متأخرة %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversation</source>
        <translation>جارٍ تحميل المحادثة</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>الوكيل %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <comment>time, spoken</comment>
        <translation>تذكير %1</translation>
    </message>
    <message>
        <source>no longer in this filter</source>
        <translation>لم تعد ضمن هذا المرشح</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>an unseen conversation, spoken</comment>
        <translation>جديدة: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>وكيل ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>دليل على: %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of today, inside a sentence</comment>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of tomorrow, inside a sentence</comment>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a time of yesterday, inside a sentence</comment>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year, inside a sentence</comment>
        <translation>ddd، d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year, inside a sentence</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time, inside a sentence</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>how long</comment>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>how long</comment>
        <translation>%1&#xa0;س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>how long</comment>
        <translation>%1&#xa0;س %2&#xa0;د</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>status of a conversation</comment>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>مرتبطة</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>غير مرتبطة</translation>
    </message>
    <message>
        <source>Match %1%</source>
        <translation>تطابق %1٪</translation>
    </message>
    <message>
        <source>Same email</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>Same email domain</source>
        <translation>نطاق البريد نفسه</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>اسم مشابه</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>الشركة نفسها</translation>
    </message>
    <message>
        <source>CRM pending</source>
        <translation>مزامنة CRM معلّقة</translation>
    </message>
    <message>
        <source>CRM synced</source>
        <translation>تمت مزامنة CRM</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>خطأ في مزامنة CRM</translation>
    </message>
    <message>
        <source>CRM: %1</source>
        <translation>CRM: %1</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية الساعة %1.</translation>
    </message>
    <message>
        <source>Name missing. The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>الاسم غير موجود. يتطلب CRM الاسم الأول واسم العائلة. اربط جهة اتصال هنا، أو أعد المحاولة عند معرفة الاسم.</translation>
    </message>
    <message>
        <source>No email or phone. The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>لا بريد إلكتروني ولا رقم هاتف. لا يمكن لنظام CRM حفظ هذا الزائر. اربط جهة اتصال يدويًا.</translation>
    </message>
    <message>
        <source>Contact already exists. Pick the right one.</source>
        <translation>جهة الاتصال موجودة مسبقًا. اختر الصحيحة.</translation>
    </message>
    <message>
        <source>The CRM connection has ended. Reconnect it in your chat service, then retry.</source>
        <translation>انتهى الاتصال بنظام CRM. أعد توصيله في خدمة الدردشة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The CRM asks to wait.</source>
        <translation>يطلب CRM الانتظار.</translation>
    </message>
    <message>
        <source>The CRM did not answer.</source>
        <translation>لم يستجب CRM.</translation>
    </message>
    <message>
        <source>The CRM refused the data and gave no reason.</source>
        <translation>رفض CRM البيانات دون ذكر السبب.</translation>
    </message>
    <message>
        <source>The CRM refused the data: “%1”.</source>
        <translation>رفض CRM البيانات: «%1».</translation>
    </message>
    <message>
        <source>New business</source>
        <comment>what a visitor wants</comment>
        <translation>فرصة جديدة</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <comment>what a visitor wants</comment>
        <translation>عميل حالي</translation>
    </message>
    <message>
        <source>Job enquiry</source>
        <comment>what a visitor wants</comment>
        <translation>طلب وظيفة</translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>what a visitor wants</comment>
        <translation>مورّد</translation>
    </message>
    <message>
        <source>Partnership</source>
        <comment>what a visitor wants</comment>
        <translation>شراكة</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>what a visitor wants</comment>
        <translation>رسائل مزعجة</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>إيجابي</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>صلاحية القرار</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>التفاعل</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>متناقض</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>High</source>
        <comment>score</comment>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>score</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>score</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>High-quality lead</source>
        <translation>عميل محتمل عالي الجودة</translation>
    </message>
    <message>
        <source>Medium-quality lead</source>
        <translation>عميل محتمل متوسط الجودة</translation>
    </message>
    <message>
        <source>Low-quality lead</source>
        <translation>عميل محتمل منخفض الجودة</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>لا درجة بعد</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a number of messages</comment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>only general questions</source>
        <translation>أسئلة عامة فقط</translation>
    </message>
    <message>
        <source>no budget, date or role mentioned</source>
        <translation>لم تُذكر ميزانية أو موعد أو دور</translation>
    </message>
    <message>
        <source>Hot now</source>
        <comment>view of the list</comment>
        <translation>الأهم الآن</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <comment>view of the list</comment>
        <translation>متابعة مستحقة</translation>
    </message>
    <message>
        <source>CRM errors</source>
        <comment>view of the list</comment>
        <translation>أخطاء CRM</translation>
    </message>
    <message>
        <source>Unscored</source>
        <comment>view of the list</comment>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 match in messages</source>
        <translation>نتيجة واحدة في الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches in messages</source>
        <translation>
            <numerusform>لا نتائج في الرسائل</numerusform>
            <numerusform>نتيجة واحدة في الرسائل</numerusform>
            <numerusform>نتيجتان في الرسائل</numerusform>
            <numerusform>%Ln نتائج في الرسائل</numerusform>
            <numerusform>%Ln نتيجة في الرسائل</numerusform>
            <numerusform>%Ln نتيجة في الرسائل</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cache in “%1”. Run leadlight sync first.</source>
        <translation>لا توجد بيانات مخزّنة مؤقتًا في «%1». شغّل leadlight sync أولًا.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>غير معروف (%1)</translation>
    </message>
    <message>
        <source>Possible wrong contact</source>
        <translation>جهة اتصال قد تكون خاطئة</translation>
    </message>
    <message>
        <source>Wrong?</source>
        <comment>contact, a doubt, short</comment>
        <translation>خاطئة؟</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Your change is saved on this computer and waits to be sent.</source>
        <translation>تغييرك محفوظ على هذا الكمبيوتر وبانتظار الإرسال.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Your change is being sent.</source>
        <translation>تغييرك قيد الإرسال.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change that was not accepted</comment>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>Your change was not taken over. Decide what becomes of it.</source>
        <translation>لم يُعتمد تغييرك. قرّر ما يحدث له.</translation>
    </message>
    <message>
        <source>change waiting to be sent</source>
        <comment>spoken</comment>
        <translation>تغيير بانتظار الإرسال</translation>
    </message>
    <message>
        <source>change being sent</source>
        <comment>spoken</comment>
        <translation>تغيير قيد الإرسال</translation>
    </message>
    <message>
        <source>change needs you</source>
        <comment>spoken</comment>
        <translation>تغيير بحاجة إليك</translation>
    </message>
    <message>
        <source>possible wrong contact</source>
        <comment>spoken</comment>
        <translation>جهة اتصال قد تكون خاطئة</translation>
    </message>
    <message>
        <source>Possible wrong contact: the visitor wrote %1, the contact has %2.</source>
        <translation>قد تكون جهة الاتصال خاطئة: كتب الزائر %1، ولدى جهة الاتصال %2.</translation>
    </message>
</context>
<context>
    <name>GestureWords</name>
    <message>
        <source>Reopen</source>
        <comment>a change of status</comment>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a change of status</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a change of status</comment>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>a contact</comment>
        <translation>الربط بـ %1</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>إزالة الارتباط</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>إعادة مزامنة CRM</translation>
    </message>
    <message>
        <source>Save a note</source>
        <translation>حفظ ملاحظة</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Conversation reopened</source>
        <translation>أُعيد فتح المحادثة</translation>
    </message>
    <message>
        <source>%1 conversations reopened</source>
        <translation>أُعيد فتح %1 من المحادثات</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>أُغلقت المحادثة</translation>
    </message>
    <message>
        <source>%1 conversations closed</source>
        <translation>أُغلق %1 من المحادثات</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>أُرشفت المحادثة</translation>
    </message>
    <message>
        <source>%1 conversations archived</source>
        <translation>أُرشف %1 من المحادثات</translation>
    </message>
    <message>
        <source>Conversation changed</source>
        <translation>تغيّرت المحادثة</translation>
    </message>
    <message>
        <source>%1 conversations changed</source>
        <translation>تغيّر %1 من المحادثات</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <comment>a contact</comment>
        <translation>رُبطت بـ %1</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>أُزيل الارتباط</translation>
    </message>
    <message>
        <source>%1 links removed</source>
        <translation>أُزيل %1 من الارتباطات</translation>
    </message>
    <message>
        <source>CRM sync is tried again</source>
        <translation>تُعاد مزامنة CRM</translation>
    </message>
    <message>
        <source>CRM sync is tried again for %1 conversations</source>
        <translation>تُعاد مزامنة CRM مع %1 من المحادثات</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>حُذفت الملاحظة</translation>
    </message>
    <message>
        <source>Undo reopen</source>
        <translation>تراجع عن إعادة الفتح</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>تراجع عن الإغلاق</translation>
    </message>
    <message>
        <source>Undo archive</source>
        <translation>تراجع عن الأرشفة</translation>
    </message>
    <message>
        <source>Undo link to %1</source>
        <comment>a contact</comment>
        <translation>تراجع عن الربط بـ %1</translation>
    </message>
    <message>
        <source>Undo removing the link</source>
        <translation>تراجع عن إزالة الارتباط</translation>
    </message>
    <message>
        <source>Undo CRM retry</source>
        <translation>تراجع عن إعادة مزامنة CRM</translation>
    </message>
    <message>
        <source>Undo note</source>
        <translation>تراجع عن الملاحظة</translation>
    </message>
    <message>
        <source>Undo deleting a note</source>
        <translation>تراجع عن حذف ملاحظة</translation>
    </message>
    <message>
        <source>Undo change of status</source>
        <translation>تراجع عن تغيير الحالة</translation>
    </message>
    <message>
        <source>Redo reopen</source>
        <translation>إعادة تنفيذ: إعادة الفتح</translation>
    </message>
    <message>
        <source>Redo close</source>
        <translation>إعادة تنفيذ: الإغلاق</translation>
    </message>
    <message>
        <source>Redo archive</source>
        <translation>إعادة تنفيذ: الأرشفة</translation>
    </message>
    <message>
        <source>Redo link to %1</source>
        <comment>a contact</comment>
        <translation>إعادة تنفيذ: الربط بـ %1</translation>
    </message>
    <message>
        <source>Redo removing the link</source>
        <translation>إعادة تنفيذ: إزالة الارتباط</translation>
    </message>
    <message>
        <source>Redo CRM retry</source>
        <translation>إعادة تنفيذ: إعادة مزامنة CRM</translation>
    </message>
    <message>
        <source>Redo note</source>
        <translation>إعادة تنفيذ: الملاحظة</translation>
    </message>
    <message>
        <source>Redo deleting a note</source>
        <translation>إعادة تنفيذ: حذف ملاحظة</translation>
    </message>
    <message>
        <source>Redo change of status</source>
        <translation>إعادة تنفيذ: تغيير الحالة</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Undo archive, how many</comment>
        <translation>%1 (عدد المحادثات %2)</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Redo archive, how many</comment>
        <translation>%1 (عدد المحادثات %2)</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New lead, score %1</source>
        <translation>عميل محتمل جديد، الدرجة %1</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1، الدرجة %2</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>خطأ في مزامنة CRM</translation>
    </message>
    <message>
        <source>CRM sync error: %1</source>
        <translation>خطأ في مزامنة CRM: %1</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>المتابعة قبل الساعة %1</translation>
    </message>
    <message>
        <source>Follow up with %1 by %2</source>
        <translation>المتابعة مع %1 قبل الساعة %2</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>تذكير: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads, best score %1</source>
        <translation>
            <numerusform>لا عملاء محتملين جدد، أعلى درجة %1</numerusform>
            <numerusform>عميل محتمل جديد واحد، أعلى درجة %1</numerusform>
            <numerusform>عميلان محتملان جديدان، أعلى درجة %1</numerusform>
            <numerusform>%Ln عملاء محتملين جدد، أعلى درجة %1</numerusform>
            <numerusform>%Ln عميلًا محتملًا جديدًا، أعلى درجة %1</numerusform>
            <numerusform>%Ln عميل محتمل جديد، أعلى درجة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new CRM sync errors</source>
        <translation>
            <numerusform>لا أخطاء جديدة في مزامنة CRM</numerusform>
            <numerusform>خطأ جديد واحد في مزامنة CRM</numerusform>
            <numerusform>خطآن جديدان في مزامنة CRM</numerusform>
            <numerusform>%Ln أخطاء جديدة في مزامنة CRM</numerusform>
            <numerusform>%Ln خطأ جديدًا في مزامنة CRM</numerusform>
            <numerusform>%Ln خطأ جديد في مزامنة CRM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due soon</source>
        <translation>
            <numerusform>لا متابعات يحين موعدها قريبًا</numerusform>
            <numerusform>متابعة واحدة يحين موعدها قريبًا</numerusform>
            <numerusform>متابعتان يحين موعدهما قريبًا</numerusform>
            <numerusform>%Ln متابعات يحين موعدها قريبًا</numerusform>
            <numerusform>%Ln متابعة يحين موعدها قريبًا</numerusform>
            <numerusform>%Ln متابعة يحين موعدها قريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation>
            <numerusform>لا تذكيرات</numerusform>
            <numerusform>تذكير واحد</numerusform>
            <numerusform>تذكيران</numerusform>
            <numerusform>%Ln تذكيرات</numerusform>
            <numerusform>%Ln تذكيرًا</numerusform>
            <numerusform>%Ln تذكير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>Saved on this computer, waiting to be sent.</source>
        <translation>محفوظ على هذا الكمبيوتر، وبانتظار الإرسال.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>قيد الإرسال.</translation>
    </message>
    <message>
        <source>The server has it. It shows everywhere in a moment.</source>
        <translation>وصل إلى الخادم. يظهر في كل مكان بعد لحظات.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>The server did not accept it. Send it again or discard it.</source>
        <translation>لم يقبله الخادم. أعد إرساله أو أهمله.</translation>
    </message>
    <message>
        <source>The server&apos;s side changed meanwhile. Choose which one stays.</source>
        <translation>تغيّر ما على الخادم في هذه الأثناء. اختر ما يبقى.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was saved. Look at the conversation, then send it again or discard it.</source>
        <translation>لا يُعرف هل حُفظ هذا أم لا. راجع المحادثة، ثم أعد إرساله أو أهمله.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>تم التراجع عنه قبل إرساله.</translation>
    </message>
    <message>
        <source>A later change took its place.</source>
        <translation>حلّ محله تغيير لاحق.</translation>
    </message>
    <message>
        <source>Given up by you.</source>
        <translation>أُهمل بطلب منك.</translation>
    </message>
    <message>
        <source>A newer Leadlight left it as “%1”. Install the newest version.</source>
        <translation>تركه إصدار أحدث من Leadlight بالحالة «%1». ثبّت أحدث إصدار.</translation>
    </message>
    <message>
        <source>Sending was stopped. It is sent again by itself.</source>
        <translation>توقف الإرسال. يُعاد إرساله تلقائيًا.</translation>
    </message>
    <message>
        <source>No network. It is sent when the connection is back.</source>
        <translation>لا توجد شبكة. يُرسل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>No server answers at this address. It is tried again; check the address if this lasts.</source>
        <translation>لا يستجيب أي خادم على هذا العنوان. تُعاد المحاولة؛ تحقق من العنوان إن استمر ذلك.</translation>
    </message>
    <message>
        <source>The server takes no connection. It is tried again by itself.</source>
        <translation>لا يقبل الخادم الاتصال. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again; nothing is saved twice.</source>
        <translation>لم يستجب الخادم في الوقت المحدد. تُعاد المحاولة؛ ولا يُحفظ شيء مرتين.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It is tried again; nothing is saved twice.</source>
        <translation>انقطع الاتصال قبل اكتمال الرد. تُعاد المحاولة؛ ولا يُحفظ شيء مرتين.</translation>
    </message>
    <message>
        <source>The certificate is not from a trusted source, so nothing was sent. Ask the people who run the server.</source>
        <translation>الشهادة ليست من مصدر موثوق، لذا لم يُرسل أي شيء. راجع المسؤولين عن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The certificate has ended, so nothing was sent. Ask the people who run the server.</source>
        <translation>انتهت صلاحية الشهادة، لذا لم يُرسل أي شيء. راجع المسؤولين عن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so nothing was sent. Check the clock of this device.</source>
        <translation>لم تبدأ صلاحية الشهادة بعد، لذا لم يُرسل أي شيء. تحقق من ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, so nothing was sent. Ask the people who run the server.</source>
        <translation>الشهادة تخص عنوانًا آخر، لذا لم يُرسل أي شيء. راجع المسؤولين عن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent. Ask the people who run the server.</source>
        <translation>تعذّر إنشاء اتصال آمن، لذا لم يُرسل أي شيء. راجع المسؤولين عن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The server points to another address, which was not followed. Check the address.</source>
        <translation>يحيل الخادم إلى عنوان آخر، ولم تُتبع الإحالة. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The address does not start with https, so nothing was sent. Check the address.</source>
        <translation>لا يبدأ العنوان بـ https، لذا لم يُرسل أي شيء. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service. Check the address.</source>
        <translation>يستجيب خادم، لكنه ليس خدمة دردشة. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. Copy the report for the people who run the server.</source>
        <translation>كان الرد أكبر مما يمكن قراءته بأمان. انسخ التقرير للمسؤولين عن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The answer could not be read. Copy the report for the people who run the server.</source>
        <translation>تعذّرت قراءة الرد. انسخ التقرير للمسؤولين عن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The server rejects this key. Enter a new key; nothing is lost until then.</source>
        <translation>يرفض الخادم هذا المفتاح. أدخل مفتاحًا جديدًا؛ ولا يضيع شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This key may not change this. Ask an administrator, then send it again.</source>
        <translation>لا يسمح هذا المفتاح بهذا التغيير. راجع أحد المسؤولين، ثم أعد إرساله.</translation>
    </message>
    <message>
        <source>The server no longer has this conversation. Discard the change.</source>
        <translation>لم تعد هذه المحادثة موجودة على الخادم. أهمل التغيير.</translation>
    </message>
    <message>
        <source>This device was away for too long. Sync first, then send it again.</source>
        <translation>غاب هذا الجهاز مدة طويلة. زامن أولًا، ثم أعد إرساله.</translation>
    </message>
    <message>
        <source>This was deleted on the server. Discard the change.</source>
        <translation>حُذف هذا من الخادم. أهمل التغيير.</translation>
    </message>
    <message>
        <source>The server asks to wait. It is sent again by itself.</source>
        <translation>يطلب الخادم الانتظار. يُعاد إرساله تلقائيًا.</translation>
    </message>
    <message>
        <source>The server has a problem. It is tried again by itself.</source>
        <translation>في الخادم مشكلة. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version.</source>
        <translation>لا يقبل الخادم التغييرات إلا من إصدار أحدث من Leadlight. ثبّت أحدث إصدار.</translation>
    </message>
    <message>
        <source>The server is too old for this change. Ask the people who run the server.</source>
        <translation>الخادم أقدم من أن يقبل هذا التغيير. راجع المسؤولين عن تشغيل الخادم.</translation>
    </message>
    <message>
        <source>The server refused the change. Change it and send it again, or copy the report.</source>
        <translation>رفض الخادم التغيير. عدّله وأعد إرساله، أو انسخ التقرير.</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules. Copy the report for the people who run it.</source>
        <translation>لا يلتزم الخادم بالقواعد المتفق عليها. انسخ التقرير للمسؤولين عن تشغيله.</translation>
    </message>
    <message>
        <source>The disk could not be written. Check the disk and the permissions of the profile folder.</source>
        <translation>تعذّرت الكتابة على القرص. تحقق من القرص ومن أذونات مجلد الملف الشخصي.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; it is tried again by itself.</source>
        <translation>القرص ممتلئ. حرّر بعض المساحة؛ وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile. Close the other window of Leadlight.</source>
        <translation>يستخدم برنامج آخر بيانات هذا الملف الشخصي. أغلق نافذة Leadlight الأخرى.</translation>
    </message>
    <message>
        <source>The stored changes are damaged. Compare with the conversation before you send it again.</source>
        <translation>التغييرات المخزّنة تالفة. قارن بالمحادثة قبل إعادة الإرسال.</translation>
    </message>
    <message>
        <source>The changes were stored by a newer Leadlight. Install the newest version.</source>
        <translation>خُزّنت التغييرات بإصدار أحدث من Leadlight. ثبّت أحدث إصدار.</translation>
    </message>
    <message>
        <source>A newer request replaced this one. It is tried again by itself.</source>
        <translation>حلّ طلب أحدث محل هذا الطلب. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Offline. Changes are sent when the connection is back.</source>
        <translation>دون اتصال. تُرسل التغييرات عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The server rejects this key. Changes are sent after you enter a new key.</source>
        <translation>يرفض الخادم هذا المفتاح. تُرسل التغييرات بعد إدخال مفتاح جديد.</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version; nothing is lost.</source>
        <translation>لا يقبل الخادم التغييرات إلا من إصدار أحدث من Leadlight. ثبّت أحدث إصدار؛ ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>The connection to the server is not set up right. Check the address; nothing is lost.</source>
        <translation>إعداد الاتصال بالخادم غير صحيح. تحقق من العنوان؛ ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>It has waited for long although the server answers. It is kept and tried on; copy the report for whoever looks after the service.</source>
        <translation>طال انتظاره مع أن الخادم يستجيب. يبقى محفوظًا وتستمر المحاولات؛ انسخ التقرير للمسؤولين عن الخدمة.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>12 min ago</comment>
        <translation>مضى %1</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>غير مرتبطة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a note</comment>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>On the server (%1, %2)</source>
        <comment>who and when</comment>
        <translation>على الخادم (%1، %2)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>On the server (%1)</source>
        <comment>who or when</comment>
        <translation>على الخادم (%1)</translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation>تغيير واحد بحاجة إليك</translation>
    </message>
    <message>
        <source>%1 changes need you</source>
        <translation>تغييرات بحاجة إليك: %1</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>تغيير واحد بانتظار الإرسال</translation>
    </message>
    <message>
        <source>%1 changes waiting</source>
        <translation>تغييرات بانتظار الإرسال: %1</translation>
    </message>
    <message>
        <source>This server cannot do this yet.</source>
        <translation>لا يتيح هذا الخادم ذلك بعد.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display here. Use --screenshot FILE, or sync, list and act.</source>
        <translation>لا توجد شاشة عرض هنا. استخدم --screenshot FILE، أو sync وlist وact.</translation>
    </message>
    <message>
        <source>The input could not be read to its end.</source>
        <translation>تعذّرت قراءة المُدخلات حتى نهايتها.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>This address starts with http. Use https, else others can read the key on its way.</source>
        <translation>يبدأ هذا العنوان بـ http. استخدم https، وإلا أمكن لآخرين قراءة المفتاح أثناء إرساله.</translation>
    </message>
    <message>
        <source>This is not an address that starts with https. Check the spelling.</source>
        <translation>هذا ليس عنوانًا يبدأ بـ https. تحقق من الكتابة.</translation>
    </message>
    <message>
        <source>This cannot be an address. Check the spelling.</source>
        <translation>لا يمكن أن يكون هذا عنوانًا. تحقق من الكتابة.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the key below is all that is needed.</source>
        <translation>احذف الاسم وكلمة المرور قبل الرمز @: المفتاح أدناه يكفي.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: only the server’s address is needed.</source>
        <translation>احذف كل شيء ابتداءً من الرمز ? أو #: يكفي عنوان الخادم.</translation>
    </message>
    <message>
        <source>A key has no spaces and no accented letters. Copy it again from your chat service.</source>
        <translation>لا يحتوي المفتاح على مسافات أو أحرف ذات علامات. انسخه مجددًا من خدمة الدردشة.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size in per cent</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كلغة النظام</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Every score</source>
        <translation>كل الدرجات</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Where your conversations come from</source>
        <translation>مصدر محادثاتك</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Replace it when the server no longer takes it</source>
        <translation>استبدله عندما لا يعود الخادم يقبله</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Each account is kept apart from the others</source>
        <translation>كل حساب محفوظ بمعزل عن غيره</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>الإزالة من هذا الجهاز</translation>
    </message>
    <message>
        <source>Deletes what is kept here; the server keeps everything</source>
        <translation>يحذف المحفوظ هنا؛ ويبقى كل شيء على الخادم</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Follows the system by default</source>
        <translation>تتبع النظام افتراضيًا</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Auto: one line of summary in narrow lists</source>
        <translation>تلقائي: سطر ملخص واحد في القوائم الضيقة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>On top of the system’s size</source>
        <translation>إضافةً إلى حجم النظام</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>No slides or fades</source>
        <translation>دون انزلاق أو تلاشٍ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Stronger borders and text</source>
        <translation>حدود ونصوص أوضح</translation>
    </message>
    <message>
        <source>Use the system font</source>
        <translation>استخدام خط النظام</translation>
    </message>
    <message>
        <source>Instead of Inter</source>
        <translation>بدلًا من Inter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the program; dates and numbers follow it</source>
        <translation>لغة البرنامج؛ وتتبعها التواريخ والأرقام</translation>
    </message>
    <message>
        <source>After an action</source>
        <translation>بعد الإجراء</translation>
    </message>
    <message>
        <source>What is selected once a conversation leaves the list</source>
        <translation>ما يُحدَّد عند خروج محادثة من القائمة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Shown by your desktop, also when the window is closed to the tray</source>
        <translation>يعرضها سطح المكتب، حتى عند إغلاق النافذة إلى علبة النظام</translation>
    </message>
    <message>
        <source>New leads from score</source>
        <translation>العملاء المحتملون الجدد من درجة</translation>
    </message>
    <message>
        <source>Leads below it come quietly</source>
        <translation>ما دونها يصل بهدوء</translation>
    </message>
    <message>
        <source>New CRM errors</source>
        <translation>أخطاء CRM الجديدة</translation>
    </message>
    <message>
        <source>A conversation could not be brought into the CRM</source>
        <translation>تعذّر إدخال محادثة إلى CRM</translation>
    </message>
    <message>
        <source>Follow-ups and reminders</source>
        <translation>المتابعات والتذكيرات</translation>
    </message>
    <message>
        <source>Before the 24 hours end or a reminder comes</source>
        <translation>قبل انتهاء 24 ساعة أو حلول التذكير</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>المدة قبل الموعد</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>No name and no summary, for shared screens</source>
        <translation>دون اسم أو ملخص، للشاشات المشتركة</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Nothing is shown; one notification sums it up afterwards</source>
        <translation>لا يظهر شيء؛ ويلخّصها إشعار واحد بعد ذلك</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Where the desktop has one</source>
        <translation>إن وُجدت في سطح المكتب</translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation>متابعة التشغيل عند الإغلاق</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray</source>
        <translation>يُبقي إغلاق النافذة الأيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Letters act while the list or the messages have the focus</source>
        <translation>تعمل الأحرف عندما يكون التركيز على القائمة أو الرسائل</translation>
    </message>
    <message>
        <source>What is kept on this device</source>
        <translation>المحفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>The cache is not encrypted</source>
        <translation>البيانات المخزّنة مؤقتًا غير مشفّرة</translation>
    </message>
    <message>
        <source>Where your API key is kept</source>
        <translation>مكان حفظ مفتاح API</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>المحفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>مسح البيانات المؤقتة</translation>
    </message>
    <message>
        <source>Everything is fetched again; your own marks and views stay</source>
        <translation>يُجلب كل شيء من جديد؛ وتبقى علاماتك وعروضك</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>1 transcript could not be read and was left aside.</source>
        <translation>تعذّرت قراءة نص محادثة واحد وتُرك جانبًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts could not be read and were left aside.</source>
        <translation>
            <numerusform>لا نصوص محادثات تعذّرت قراءتها.</numerusform>
            <numerusform>تعذّرت قراءة نص محادثة واحد وتُرك جانبًا.</numerusform>
            <numerusform>تعذّرت قراءة نصّي محادثتين وتُركا جانبًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln نصوص محادثات وتُركت جانبًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln نص محادثة وتُركت جانبًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln نص محادثة وتُركت جانبًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::AccountRemoval</name>
    <message>
        <source>The folder of this account could not be removed. Check its permissions.</source>
        <translation>تعذّرت إزالة مجلد هذا الحساب. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The account is removed, but the keyring did not answer. If it holds the key, remove it there.</source>
        <translation>أُزيل الحساب، لكن حلقة المفاتيح لم تستجب. إن كان المفتاح محفوظًا فيها، فأزله من هناك.</translation>
    </message>
</context>
<context>
    <name>leadlight::AccountToken</name>
    <message>
        <source>Account without a name</source>
        <translation>حساب بلا اسم</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>إزالة الحساب %1</translation>
    </message>
</context>
<context>
    <name>leadlight::Accounts</name>
    <message>
        <source>No server is set. Start Leadlight with --server, or with --demo for sample data.</source>
        <translation>لم يُحدَّد خادم. شغّل Leadlight مع الخيار --server، أو مع --demo للبيانات التجريبية.</translation>
    </message>
</context>
<context>
    <name>leadlight::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words and then the key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use one key, together with Ctrl or Shift if you like.</source>
        <translation>استخدم مفتاحًا واحدًا، مع Ctrl أو Shift إن شئت.</translation>
    </message>
    <message>
        <source>Ctrl+Alt and AltGr type characters such as @ on many keyboards.</source>
        <translation>تكتب Ctrl+Alt وAltGr رموزًا مثل @ على كثير من لوحات المفاتيح.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus.</source>
        <translation>يفتح Alt مع حرف القوائم.</translation>
    </message>
    <message>
        <source>The Tab key moves between the controls.</source>
        <translation>ينقل مفتاح Tab بين عناصر التحكم.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 open the views.</source>
        <translation>تفتح المفاتيح من Ctrl+1 إلى Ctrl+9 العروض.</translation>
    </message>
    <message>
        <source>This command works everywhere in the window, so a letter alone would act while you type.</source>
        <translation>يعمل هذا الأمر في كل مكان من النافذة، فلو عُيّن له حرف وحده لنُفّذ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Text fields need this key.</source>
        <translation>تحتاج حقول النص إلى هذا المفتاح.</translation>
    </message>
    <message>
        <source>Open view %1</source>
        <translation>فتح العرض %1</translation>
    </message>
    <message>
        <source>Mark as seen or unseen</source>
        <translation>وضع علامة مقروءة أو غير مقروءة</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>وضع علامة تمت المتابعة</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>تذكيري…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال هاتفي</translation>
    </message>
    <message>
        <source>Prepare follow-up</source>
        <translation>تحضير المتابعة</translation>
    </message>
    <message>
        <source>Copy link to conversation</source>
        <translation>نسخ رابط المحادثة</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Show or hide insights</source>
        <translation>إظهار التحليلات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next unseen conversation</source>
        <translation>المحادثة التالية غير المقروءة</translation>
    </message>
    <message>
        <source>Previous unseen conversation</source>
        <translation>المحادثة السابقة غير المقروءة</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>Scroll the messages down</source>
        <translation>تمرير الرسائل لأسفل</translation>
    </message>
    <message>
        <source>Scroll the messages up</source>
        <translation>تمرير الرسائل لأعلى</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوح السابق</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>بحث في المحادثات</translation>
    </message>
    <message>
        <source>Sort by newest first</source>
        <translation>الترتيب: الأحدث أولًا</translation>
    </message>
    <message>
        <source>Sort by oldest first</source>
        <translation>الترتيب: الأقدم أولًا</translation>
    </message>
    <message>
        <source>Sort by highest score</source>
        <translation>الترتيب: أعلى درجة</translation>
    </message>
    <message>
        <source>Sort by follow-up due</source>
        <translation>الترتيب: موعد المتابعة</translation>
    </message>
    <message>
        <source>Save this search as a view…</source>
        <translation>حفظ هذا البحث كعرض…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>بحث عن أمر…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>إظهار شريط القوائم أو إخفاؤه</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>حول Leadlight</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>كتابة بريد إلكتروني</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>إعادة مزامنة CRM</translation>
    </message>
    <message>
        <source>Retry all with this cause</source>
        <translation>إعادة محاولة كل ما له هذا السبب</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Link contact…</source>
        <translation>ربط جهة اتصال…</translation>
    </message>
    <message>
        <source>Sort by cause</source>
        <translation>الترتيب: حسب السبب</translation>
    </message>
    <message>
        <source>Select or deselect conversation</source>
        <translation>تحديد المحادثة أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>تحديد الكل في هذه القائمة</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة تنفيذ</translation>
    </message>
    <message>
        <source>Show unsent changes</source>
        <translation>عرض التغييرات غير المرسلة</translation>
    </message>
</context>
<context>
    <name>leadlight::Application</name>
    <message>
        <source>This link leads to nothing in Leadlight.</source>
        <translation>لا يؤدي هذا الرابط إلى شيء في Leadlight.</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>تبديل الحساب</translation>
    </message>
</context>
<context>
    <name>leadlight::BulkOutcome</name>
    <message>
        <source>1 conversation could not be changed and stays selected.</source>
        <translation>تعذّر تغيير محادثة واحدة، وتبقى محددة.</translation>
    </message>
    <message>
        <source>%1 conversations could not be changed and stay selected.</source>
        <translation>تعذّر تغيير %1 من المحادثات، وتبقى محددة.</translation>
    </message>
</context>
<context>
    <name>leadlight::BusMessenger</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remind me in 1 h</source>
        <translation>تذكيري بعد ساعة</translation>
    </message>
</context>
<context>
    <name>leadlight::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>group of filters and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1، محادثة واحدة</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1، عدد المحادثات %2</translation>
    </message>
</context>
<context>
    <name>leadlight::CommandPalette</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ للاختيار</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Enter للتنفيذ</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc للإغلاق</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command, a view or a person</source>
        <translation>بحث عن أمر أو عرض أو شخص</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>بحث عن أمر</translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>لا نتائج عن «%1».</translation>
    </message>
</context>
<context>
    <name>leadlight::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect to your chat service</source>
        <translation>الاتصال بخدمة الدردشة</translation>
    </message>
    <message>
        <source>Conversations are then kept on this device.</source>
        <translation>تُحفظ المحادثات بعد ذلك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>History to keep offline</source>
        <translation>السجل المتاح دون اتصال</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>How far back whole conversations can be read without a network. Older ones stay in the list and are fetched when you open them.</source>
        <translation>المدة الماضية التي يمكن قراءة محادثاتها كاملةً دون شبكة. تبقى الأقدم في القائمة وتُجلب عند فتحها.</translation>
    </message>
    <message>
        <source>Certificate file…</source>
        <translation>ملف الشهادة…</translation>
    </message>
    <message>
        <source>For servers whose certificate was made by your own company: the file of its authority (PEM).</source>
        <translation>للخوادم التي أنشأت شركتك شهادتها: ملف جهة الإصدار (PEM).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the certificate file</source>
        <translation>إزالة ملف الشهادة</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>تجربة البيانات التجريبية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Settings › API in your chat service</source>
        <translation>الإعدادات › API في خدمة الدردشة</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>إدخال مفتاح جديد</translation>
    </message>
    <message>
        <source>For %1. What is on this device stays readable.</source>
        <translation>للحساب %1. يبقى المحفوظ على هذا الجهاز قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in files or logs.</source>
        <translation>يُحفظ في حلقة مفاتيح النظام، لا في الملفات أو السجلات.</translation>
    </message>
    <message>
        <source>This desktop has no keyring. The key is kept until you quit, never in files or logs, and asked for at the next start.</source>
        <translation>لا توجد حلقة مفاتيح في سطح المكتب هذا. يُحتفظ بالمفتاح حتى إنهاء البرنامج، لا في الملفات أو السجلات، ويُطلب عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The system keyring did not take the key. Unlock it and connect again, or connect again to keep the key until you quit.</source>
        <translation>لم تقبل حلقة مفاتيح النظام المفتاح. افتح قفلها واتصل مجددًا، أو اتصل مجددًا للاحتفاظ بالمفتاح حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 conversation.</source>
        <translation>محادثة واحدة.</translation>
    </message>
    <message>
        <source>%1 conversations.</source>
        <translation>عدد المحادثات: %1.</translation>
    </message>
    <message>
        <source>%1, 1 conversation.</source>
        <translation>%1، محادثة واحدة.</translation>
    </message>
    <message>
        <source>%1, %2 conversations.</source>
        <translation>%1، عدد المحادثات: %2.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>تم الاتصال.</translation>
    </message>
    <message>
        <source>Only certificates of “%1” are trusted.</source>
        <translation>لا يوثق إلا بشهادات «%1».</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The address of your chat service is missing.</source>
        <translation>عنوان خدمة الدردشة غير موجود.</translation>
    </message>
    <message>
        <source>The key is missing. You find it in the settings of your chat service.</source>
        <translation>المفتاح غير موجود. تجده في إعدادات خدمة الدردشة.</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectFlow</name>
    <message>
        <source>The certificate file holds no certificate that can be read. Choose another.</source>
        <translation>لا يحتوي ملف الشهادة على شهادة يمكن قراءتها. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectionPage</name>
    <message>
        <source>Change key…</source>
        <translation>تغيير المفتاح…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Remove from this device…</source>
        <translation>إزالة من هذا الجهاز…</translation>
    </message>
    <message>
        <source>Remove %1 from this device?</source>
        <translation>هل تريد إزالة %1 من هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Its conversations, your marks, reminders and views on this device are deleted, and its API key too. The server keeps everything.</source>
        <translation>تُحذف محادثاته وعلاماتك وتذكيراتك وعروضك من هذا الجهاز، ومعها مفتاح API. ويبقى كل شيء على الخادم.</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>إزالة من هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationHeader</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>وضع علامة مقروءة</translation>
    </message>
    <message>
        <source>Mark as unseen</source>
        <translation>وضع علامة غير مقروءة</translation>
    </message>
    <message>
        <source>Hide insights</source>
        <translation>إخفاء التحليلات</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>إظهار التحليلات</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationPane</name>
    <message>
        <source>Follow-up note copied</source>
        <translation>نُسخت ملاحظة المتابعة</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>نُسخ الرابط</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>محادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>واحدة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>conversations above the visible ones</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationVisit</name>
    <message>
        <source>New since %1</source>
        <comment>a time</comment>
        <translation>جديد منذ %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmErrorBar</name>
    <message>
        <source>Retry CRM sync</source>
        <translation>إعادة مزامنة CRM</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>تفاصيل للتقرير</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>الاسم غير موجود</translation>
    </message>
    <message>
        <source>No email or phone</source>
        <translation>لا بريد إلكتروني ولا هاتف</translation>
    </message>
    <message>
        <source>Contact already exists</source>
        <translation>جهة الاتصال موجودة مسبقًا</translation>
    </message>
    <message>
        <source>Data refused by the CRM</source>
        <translation>رفض CRM البيانات</translation>
    </message>
    <message>
        <source>CRM connection ended</source>
        <translation>انتهى الاتصال بنظام CRM</translation>
    </message>
    <message>
        <source>CRM asks to wait</source>
        <translation>يطلب CRM الانتظار</translation>
    </message>
    <message>
        <source>CRM did not answer</source>
        <translation>لم يستجب CRM</translation>
    </message>
    <message>
        <source>CRM not reached</source>
        <translation>تعذّر الوصول إلى CRM</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>خطأ في مزامنة CRM</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية الساعة %1.</translation>
    </message>
    <message>
        <source>The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>يتطلب CRM الاسم الأول واسم العائلة. اربط جهة اتصال هنا، أو أعد المحاولة عند معرفة الاسم.</translation>
    </message>
    <message>
        <source>The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>لا يمكن لنظام CRM حفظ هذا الزائر. اربط جهة اتصال يدويًا.</translation>
    </message>
    <message>
        <source>The CRM has this person already. Link the right contact.</source>
        <translation>هذا الشخص موجود مسبقًا في CRM. اربط جهة الاتصال الصحيحة.</translation>
    </message>
    <message>
        <source>Reconnect the CRM in your chat service, then retry.</source>
        <translation>أعد توصيل CRM في خدمة الدردشة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Too many changes came at once. It goes on by itself.</source>
        <translation>وصلت تغييرات كثيرة دفعة واحدة. تُستأنف المزامنة تلقائيًا.</translation>
    </message>
    <message>
        <source>It may be down for a moment. Retry, or wait.</source>
        <translation>قد يكون متوقفًا مؤقتًا. أعد المحاولة أو انتظر.</translation>
    </message>
    <message>
        <source>Your chat service could not reach it. Retry, or wait.</source>
        <translation>لم تتمكن خدمة الدردشة من الوصول إليه. أعد المحاولة أو انتظر.</translation>
    </message>
    <message>
        <source>The CRM gave no reason. Look into the CRM&apos;s own log, then retry.</source>
        <translation>لم يذكر CRM السبب. راجع سجل CRM نفسه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The CRM said: “%1”. Correct it there, then retry.</source>
        <translation>رد CRM: «%1». صحّح ذلك هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no name is known.</source>
        <translation>لا يمكن أن تنجح إعادة المحاولة بعد: الاسم غير معروف.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: only “%1” is known, no last name.</source>
        <translation>لا يمكن أن تنجح إعادة المحاولة بعد: لا يُعرف سوى «%1»، دون اسم العائلة.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no email and no phone number is known.</source>
        <translation>لا يمكن أن تنجح إعادة المحاولة بعد: لا يُعرف بريد إلكتروني ولا رقم هاتف.</translation>
    </message>
    <message>
        <source>A retry cannot succeed before a contact is linked.</source>
        <translation>لا يمكن أن تنجح إعادة المحاولة قبل ربط جهة اتصال.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: nothing has changed since the CRM refused it.</source>
        <translation>لا يمكن أن تنجح إعادة المحاولة بعد: لم يتغيّر شيء منذ رفض CRM.</translation>
    </message>
    <message>
        <source>Retry possible in %1 s.</source>
        <translation>المتبقي لإعادة المحاولة: %1 ث.</translation>
    </message>
    <message>
        <source>Retry possible in %1.</source>
        <comment>how long</comment>
        <translation>المتبقي لإعادة المحاولة: %1.</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>time of the last try</comment>
        <translation>آخر محاولة %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The CRM says: “%1”</source>
        <translation>رد CRM: «%1»</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>الطلب: %1</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>المحادثة: %1</translation>
    </message>
    <message>
        <source>Last try: %1</source>
        <translation>آخر محاولة: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmSection</name>
    <message>
        <source>No CRM contact linked.</source>
        <translation>لا توجد جهة اتصال مرتبطة في CRM.</translation>
    </message>
    <message>
        <source>Last sent to the CRM %1.</source>
        <comment>a time</comment>
        <translation>آخر إرسال إلى CRM: %1.</translation>
    </message>
    <message>
        <source>Waiting for the CRM.</source>
        <translation>بانتظار CRM.</translation>
    </message>
    <message>
        <source>Waiting for the CRM since %1.</source>
        <comment>a time</comment>
        <translation>بانتظار CRM منذ %1.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no email and no phone number.</source>
        <translation>لم تُرسل إلى CRM: لم يذكر الزائر بريدًا إلكترونيًا ولا رقم هاتف.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no name. The CRM needs a first and last name.</source>
        <translation>لم تُرسل إلى CRM: لم يذكر الزائر اسمه. يتطلب CRM الاسم الأول واسم العائلة.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: it needs a first and last name, and only “%1” is known.</source>
        <translation>لم تُرسل إلى CRM: الاسم الأول واسم العائلة مطلوبان، ولا يُعرف سوى «%1».</translation>
    </message>
    <message>
        <source>Not sent to the CRM. Check in your chat service that a CRM is connected.</source>
        <translation>لم تُرسل إلى CRM. تحقق في خدمة الدردشة من توصيل CRM.</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>جهة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>حساب بلا اسم</translation>
    </message>
    <message>
        <source>Account of this contact</source>
        <translation>حساب جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Match 82%: same email domain, similar name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>رُبطت تلقائيًا</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>رُبطت بواسطة %1</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>رُبطت يدويًا</translation>
    </message>
    <message>
        <source>Link history</source>
        <translation>سجل الارتباط</translation>
    </message>
    <message>
        <source>Link contact</source>
        <translation>ربط جهة اتصال</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Clear the link</source>
        <translation>إزالة الارتباط</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>إنها صحيحة</translation>
    </message>
    <message>
        <source>Keeps this contact and ends the doubt.</source>
        <translation>يُبقي جهة الاتصال هذه ويُنهي الشك.</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>تغيير جهة الاتصال</translation>
    </message>
    <message>
        <source>Your chat service does not offer this.</source>
        <translation>لا تتيح خدمة الدردشة ذلك.</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>تغيير الحساب</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>يزيل ارتباط هذه المحادثة. وتحتفظ جهة الاتصال بحسابها.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>غير مرتبطة</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>when and who, from, to</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>leadlight::DemoProcess</name>
    <message>
        <source>The demo server could not be started: %1.</source>
        <translation>تعذّر تشغيل الخادم التجريبي: %1.</translation>
    </message>
    <message>
        <source>The demo server ended too early.</source>
        <translation>توقف الخادم التجريبي قبل الأوان.</translation>
    </message>
    <message>
        <source>leadlight-demo-server is not installed beside leadlight.</source>
        <translation>لم يُثبَّت leadlight-demo-server بجانب leadlight.</translation>
    </message>
    <message>
        <source>The demo server&apos;s certificate could not be read.</source>
        <translation>تعذّرت قراءة شهادة الخادم التجريبي.</translation>
    </message>
</context>
<context>
    <name>leadlight::EmptyState</name>
    <message>
        <source>No conversation fits</source>
        <translation>لا محادثات مطابقة</translation>
    </message>
    <message>
        <source>No conversation on this device has this status and CRM state.</source>
        <translation>لا توجد على هذا الجهاز محادثة بهذه الحالة وبحالة CRM هذه.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>لا نتائج عن «%1»</translation>
    </message>
    <message>
        <source>Search covers name, email, agent, summary and messages.</source>
        <translation>يشمل البحث الاسم والبريد الإلكتروني والوكيل والملخص والرسائل.</translation>
    </message>
    <message>
        <source>No conversation selected</source>
        <translation>لم تُحدَّد محادثة</translation>
    </message>
    <message>
        <source>Choose one on the left, or press J.</source>
        <translation>اختر واحدة من القائمة الجانبية، أو اضغط J.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>They appear here as soon as a visitor talks to one of your agents.</source>
        <translation>تظهر هنا فور أن يتحدث زائر إلى أحد وكلائك.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>أُنجز كل شيء</translation>
    </message>
    <message>
        <source>No open conversation needs an answer.</source>
        <translation>لا توجد محادثة مفتوحة تحتاج إلى رد.</translation>
    </message>
    <message>
        <source>Getting your conversations</source>
        <translation>جارٍ جلب محادثاتك</translation>
    </message>
    <message>
        <source>You can start reading as they arrive.</source>
        <translation>يمكنك بدء القراءة فور وصولها.</translation>
    </message>
    <message>
        <source>%1. You can start reading.</source>
        <comment>progress, 40 of 248</comment>
        <translation>%1. يمكنك بدء القراءة.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>No conversation is on this device yet. They come as soon as the server answers.</source>
        <translation>لا توجد محادثات على هذا الجهاز بعد. تصل فور استجابة الخادم.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>تسجيل الدخول مطلوب</translation>
    </message>
    <message>
        <source>The server rejects this key. Conversations come as soon as it knows the key.</source>
        <translation>يرفض الخادم هذا المفتاح. تصل المحادثات فور تعرّفه عليه.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>إدخال مفتاح جديد</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>توقفت المزامنة</translation>
    </message>
    <message>
        <source>Messages are not here yet</source>
        <translation>لم تصل الرسائل بعد</translation>
    </message>
    <message>
        <source>They come as soon as the server answers.</source>
        <translation>تصل فور استجابة الخادم.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا يوجد حساب بعد</translation>
    </message>
    <message>
        <source>Connect to your chat service, or look around with sample data.</source>
        <translation>اتصل بخدمة المحادثة لديك، أو استكشف باستخدام بيانات تجريبية.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
</context>
<context>
    <name>leadlight::FactRow</name>
    <message>
        <source>Show the message with: %1</source>
        <translation>إظهار الرسالة التي تتضمن: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>يفتح %1. يستخدم الاسم أحرفًا تشبه غيرها.</translation>
    </message>
</context>
<context>
    <name>leadlight::FactorRow</name>
    <message>
        <source>Not found in the transcript</source>
        <translation>لم يُعثر عليه في نص المحادثة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the visitor&apos;s own words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Show the message in the transcript</source>
        <translation>إظهار الرسالة في نص المحادثة</translation>
    </message>
    <message>
        <source>%1: show the message of %2</source>
        <comment>factor, time</comment>
        <translation>%1: إظهار رسالة الساعة %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>a message by its number</comment>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>This message is not on this device yet</source>
        <translation>هذه الرسالة ليست على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>%1: message %2, not on this device yet</source>
        <translation>%1: الرسالة %2، ليست على هذا الجهاز بعد</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>All</source>
        <comment>every status</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every CRM state</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>متزامنة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>مزامنة CRM</translation>
    </message>
    <message>
        <source>CRM</source>
        <comment>CRM sync, short</comment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>number of hits, search text</comment>
        <translation>النتائج عن «%2»: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit number, hits</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <comment>hit number, hits so far</comment>
        <translation>%1 من %2…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>leadlight::FollowUpBar</name>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>تذكيري مجددًا</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>إزالة التذكير</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>وضع علامة تمت المتابعة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: marked as followed up</source>
        <translation>تراجع: وُضعت علامة تمت المتابعة</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Follow-up was due %1</source>
        <comment>the time</comment>
        <translation>كان موعد المتابعة: %1</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <comment>the time</comment>
        <translation>آخر موعد للمتابعة: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of lead, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>تمت المتابعة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>تمت المتابعة بالهاتف</translation>
    </message>
    <message>
        <source>Say how you followed up</source>
        <translation>تحديد طريقة المتابعة</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>يتبقى أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>23 h 12 min</comment>
        <translation>المتبقي: %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>2 h</comment>
        <translation>التأخر: %1</translation>
    </message>
    <message>
        <source>%1 · reminder for %2</source>
        <comment>kind of lead and time left, time</comment>
        <translation>%1 · تذكير: %2</translation>
    </message>
    <message>
        <source>Followed up late by email, %1</source>
        <translation>تمت المتابعة متأخرةً بالبريد الإلكتروني، %1</translation>
    </message>
    <message>
        <source>Followed up by email, %1</source>
        <translation>تمت المتابعة بالبريد الإلكتروني، %1</translation>
    </message>
    <message>
        <source>Followed up late by phone, %1</source>
        <translation>تمت المتابعة متأخرةً بالهاتف، %1</translation>
    </message>
    <message>
        <source>Followed up by phone, %1</source>
        <translation>تمت المتابعة بالهاتف، %1</translation>
    </message>
    <message>
        <source>Followed up late, %1</source>
        <translation>تمت المتابعة متأخرةً، %1</translation>
    </message>
    <message>
        <source>Followed up, %1</source>
        <translation>تمت المتابعة، %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation>طلبت تذكيرك</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <comment>a time</comment>
        <translation>تذكير: %1</translation>
    </message>
    <message>
        <source>How did you follow up?</source>
        <translation>كيف تمت المتابعة؟</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>بطريقة أخرى</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>the time</comment>
        <translation>كان موعد المتابعة: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>the time</comment>
        <translation>آخر موعد: %1</translation>
    </message>
    <message>
        <source>just now late</source>
        <translation>تأخّر للتو</translation>
    </message>
</context>
<context>
    <name>leadlight::GaugeLabel</name>
    <message>
        <source>Lead score %1 of 100, %2</source>
        <comment>points, word</comment>
        <translation>درجة العميل المحتمل %1 من 100، %2</translation>
    </message>
    <message>
        <source>No lead score</source>
        <translation>لا درجة للعميل المحتمل</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the score, why it is outdated</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>leadlight::HistorySection</name>
    <message>
        <source>Followed up by email, late</source>
        <translation>تمت المتابعة متأخرةً بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>تمت المتابعة بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Followed up by phone, late</source>
        <translation>تمت المتابعة متأخرةً بالهاتف</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>تمت المتابعة بالهاتف</translation>
    </message>
    <message>
        <source>Followed up, late</source>
        <translation>تمت المتابعة متأخرةً</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>تمت المتابعة</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>Score %1 withdrawn</source>
        <translation>سُحبت الدرجة %1</translation>
    </message>
    <message>
        <source>Score %1 → %2</source>
        <comment>before, after</comment>
        <translation>الدرجة %1 ← %2</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>أُزيل الارتباط</translation>
    </message>
    <message>
        <source>Link to %1 removed</source>
        <translation>أُزيل الارتباط بـ %1</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>رُبطت بـ %1</translation>
    </message>
    <message>
        <source>Linked to %1 instead of %2</source>
        <translation>رُبطت بـ %1 بدلًا من %2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>Status %1 → %2</source>
        <comment>before, after</comment>
        <translation>الحالة %1 ← %2</translation>
    </message>
    <message>
        <source>Nothing to send to the CRM</source>
        <translation>لا شيء لإرساله إلى CRM</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>أُزيل التذكير</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <translation>تذكير: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>عرض السجل كاملًا</translation>
    </message>
    <message>
        <source>Nothing has changed since this conversation came to this device.</source>
        <translation>لم يتغيّر شيء منذ وصول هذه المحادثة إلى هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>leadlight::InsightsPanel</name>
    <message>
        <source>Insights</source>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Close Insights</source>
        <translation>إغلاق التحليلات</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>درجة العميل المحتمل</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>الزائر</translation>
    </message>
    <message>
        <source>Told by the visitor, not verified.</source>
        <translation>ذكرها الزائر ولم يُتحقق منها.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>لا يوجد ملخص بعد.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What this device saw happen.</source>
        <translation>ما رصده هذا الجهاز.</translation>
    </message>
    <message>
        <source>Scored at %1</source>
        <comment>time</comment>
        <translation>حُسبت الدرجة الساعة %1</translation>
    </message>
    <message>
        <source>Scored %1</source>
        <comment>day and time</comment>
        <translation>حُسبت الدرجة %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Written by your team. Visitors never see them.</source>
        <translation>يكتبها فريقك، ولا يراها الزوار أبدًا.</translation>
    </message>
    <message>
        <source>Shows why this contact matches</source>
        <translation>يعرض سبب تطابق جهة الاتصال هذه</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Key for “%1”: %2</source>
        <translation>مفتاح «%1»: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old key, Backspace removes it</source>
        <translation>يُبقي Escape المفتاح القديم، ويزيله Backspace</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
</context>
<context>
    <name>leadlight::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>بحث عن مفتاح أو وظيفته</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>بحث عن اختصار</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys for the same command</comment>
        <translation>أو</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>فتح عرض</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last of several keys</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>No key for “%1”.</source>
        <translation>لا مفاتيح تطابق «%1».</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyboardPage</name>
    <message>
        <source>Reset all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Letters act while the list or the messages have the focus.</source>
        <translation>اختر مفتاحًا واضغط المفتاح الجديد. تعمل الأحرف عندما يكون التركيز على القائمة أو الرسائل.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Back to the key it had at first</source>
        <translation>العودة إلى المفتاح الأصلي</translation>
    </message>
    <message>
        <source>Reset the key for “%1”</source>
        <translation>إعادة تعيين مفتاح «%1»</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>لم يعد لـ «%1» مفتاح.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>key, and then the reason as a sentence</comment>
        <translation>لا يمكن استخدام %1: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Replace it, and that command has it no longer.</source>
        <translation>المفتاح %1 مخصص لـ «%2». عند استبداله لا يبقى لذلك الأمر.</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now.</source>
        <translation>أصبح %1 مفتاح «%2».</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now; “%3” has none.</source>
        <translation>أصبح %1 مفتاح «%2»؛ ولم يعد لـ «%3» مفتاح.</translation>
    </message>
    <message>
        <source>“%1” has its first key again.</source>
        <translation>عاد لـ «%1» مفتاحه الأصلي.</translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation>عادت لكل الأوامر مفاتيحها الأصلية.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkFooter</name>
    <message>
        <source>Link to the CRM</source>
        <translation>الربط مع CRM</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave the link as it is (Esc)</source>
        <translation>إبقاء الارتباط كما هو (Esc)</translation>
    </message>
    <message>
        <source>Link when online</source>
        <translation>ربط عند الاتصال</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>يزيل ارتباط هذه المحادثة. وتحتفظ جهة الاتصال بحسابها.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkOpener</name>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <comment>a host name</comment>
        <translation>هل تريد فتح %1 في المتصفح؟</translation>
    </message>
    <message>
        <source>Full address: %1</source>
        <translation>العنوان الكامل: %1</translation>
    </message>
    <message>
        <source>The name of this site uses letters that look like others. It may not be the site you expect.</source>
        <translation>يستخدم اسم هذا الموقع أحرفًا تشبه غيرها. قد لا يكون الموقع الذي تتوقعه.</translation>
    </message>
    <message>
        <source>The connection to this site is not encrypted.</source>
        <translation>الاتصال بهذا الموقع غير مشفّر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer.</source>
        <translation>لم يُعدّ برنامج بريد على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No program for telephone calls is set up on this computer.</source>
        <translation>لم يُعدّ برنامج للمكالمات الهاتفية على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>No web browser is set up on this computer.</source>
        <translation>لم يُعدّ متصفح ويب على هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkPreview</name>
    <message>
        <source>Now</source>
        <comment>what is linked before the change</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After Link</source>
        <comment>what is linked after the change</comment>
        <translation>بعد الربط</translation>
    </message>
    <message>
        <source>Now: %1. After Link: %2.</source>
        <translation>الآن: %1. بعد الربط: %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkProgress</name>
    <message>
        <source>Contact without a name</source>
        <translation>جهة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>لا جهة اتصال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the change of the link</source>
        <translation>تراجع عن تغيير الارتباط</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Will be linked when the connection is back.</source>
        <translation>ستُربط عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The link will be removed when the connection is back.</source>
        <translation>سيُزال الارتباط عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>محفوظ على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>جارٍ الربط…</translation>
    </message>
    <message>
        <source>Removing the link…</source>
        <translation>جارٍ إزالة الارتباط…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>%1 linked this conversation %2. Which contact is right?</source>
        <comment>who, when</comment>
        <translation>رُبطت هذه المحادثة بواسطة %1 %2. أي جهة اتصال هي الصحيحة؟</translation>
    </message>
    <message>
        <source>%1 removed the link of this conversation %2. What is right?</source>
        <comment>who, when</comment>
        <translation>أُزيل ارتباط هذه المحادثة بواسطة %1 %2. ما الصحيح؟</translation>
    </message>
    <message>
        <source>Linked to someone else meanwhile</source>
        <translation>رُبطت بجهة اتصال أخرى في هذه الأثناء</translation>
    </message>
    <message>
        <source>Link removed meanwhile</source>
        <translation>أُزيل الارتباط في هذه الأثناء</translation>
    </message>
    <message>
        <source>meanwhile</source>
        <translation>في هذه الأثناء</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>Your choice · %1</source>
        <comment>an email address</comment>
        <translation>اختيارك · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1</source>
        <comment>who</comment>
        <translation>في CRM الآن · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1, %2</source>
        <comment>who, when</comment>
        <translation>في CRM الآن · %1، %2</translation>
    </message>
    <message>
        <source>Use my choice</source>
        <translation>استخدام ما اخترته</translation>
    </message>
    <message>
        <source>Keep CRM’s</source>
        <translation>إبقاء ما في CRM</translation>
    </message>
    <message>
        <source>We cannot tell whether this was saved</source>
        <translation>لا يُعرف هل حُفظ هذا أم لا</translation>
    </message>
    <message>
        <source>The link was not saved</source>
        <translation>لم يُحفظ الارتباط</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
</context>
<context>
    <name>leadlight::Linker</name>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Search contacts in the CRM</source>
        <translation>بحث عن جهات الاتصال في CRM</translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation>الاسم أو البريد أو الهاتف</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>لم يُعثر على جهة اتصال</translation>
    </message>
    <message>
        <source>Try the email address or phone number.</source>
        <translation>جرّب عنوان البريد الإلكتروني أو رقم الهاتف.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Search accounts in the CRM</source>
        <translation>بحث عن الحسابات في CRM</translation>
    </message>
    <message>
        <source>Name, website or industry</source>
        <translation>الاسم أو الموقع أو القطاع</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>لم يُعثر على حساب</translation>
    </message>
    <message>
        <source>Try the website or a shorter name.</source>
        <translation>جرّب الموقع الإلكتروني أو اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Search by email</source>
        <translation>بحث بالبريد</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>جهة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>حساب بلا اسم</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved on this device.</source>
        <comment>a number</comment>
        <translation>دون اتصال. جهات الاتصال المعروضة من المحفوظ على هذا الجهاز: %1.</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved just now.</source>
        <comment>a number</comment>
        <translation>دون اتصال. جهات الاتصال المحفوظة الآن المعروضة: %1.</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved %2 ago.</source>
        <comment>a number, how long</comment>
        <translation>دون اتصال. جهات الاتصال المحفوظة المعروضة: %1، ومضى على حفظها %2.</translation>
    </message>
    <message>
        <source>Found by email domain. Linked with the contact.</source>
        <translation>عُثر عليه بنطاق البريد. يُربط مع جهة الاتصال.</translation>
    </message>
    <message>
        <source>Linked together with the contact.</source>
        <translation>يُربط مع جهة الاتصال.</translation>
    </message>
    <message>
        <source>Different email: visitor %1, contact %2.</source>
        <translation>البريد مختلف: الزائر %1، جهة الاتصال %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, account</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>غير مرتبطة</translation>
    </message>
</context>
<context>
    <name>leadlight::ListPane</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>The conversation you had open was removed from your inbox.</source>
        <translation>أُزيلت المحادثة التي كانت مفتوحة من صندوق الوارد.</translation>
    </message>
    <message>
        <source>“%1” is not understood and is searched as text.</source>
        <translation>«%1» غير مفهوم، ويُبحث عنه كنص.</translation>
    </message>
    <message>
        <source>The server rejects this key. What is on this device stays readable.</source>
        <translation>يرفض الخادم هذا المفتاح. يبقى المحفوظ على هذا الجهاز قابلًا للقراءة.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>إدخال مفتاح جديد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Times such as “2 h left” are wrong until it is set.</source>
        <translation>ساعة هذا الكمبيوتر متأخرة بمقدار %1. الأوقات مثل «يتبقى 2&#xa0;س» غير صحيحة إلى أن تُضبط الساعة.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Times such as “2 h left” are wrong until it is set.</source>
        <translation>ساعة هذا الكمبيوتر متقدمة بمقدار %1. الأوقات مثل «يتبقى 2&#xa0;س» غير صحيحة إلى أن تُضبط الساعة.</translation>
    </message>
    <message>
        <source>1 conversation in between is not loaded yet and was left out.</source>
        <translation>محادثة واحدة بينها لم تُحمَّل بعد، فلم تُشمل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations in between are not loaded yet and were left out.</source>
        <translation>
            <numerusform>لا محادثات بينها لم تُحمَّل بعد.</numerusform>
            <numerusform>محادثة واحدة بينها لم تُحمَّل بعد، فلم تُشمل.</numerusform>
            <numerusform>محادثتان بينها لم تُحمَّلا بعد، فلم تُشملا.</numerusform>
            <numerusform>%Ln محادثات بينها لم تُحمَّل بعد، فلم تُشمل.</numerusform>
            <numerusform>%Ln محادثة بينها لم تُحمَّل بعد، فلم تُشمل.</numerusform>
            <numerusform>%Ln محادثة بينها لم تُحمَّل بعد، فلم تُشمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your changes was damaged. All %1 unsent changes were saved; a copy of the file is kept as %2.</source>
        <translation>كان ملف تغييراتك تالفًا. تم إنقاذ كل التغييرات غير المرسلة وعددها %1، وتُحفظ نسخة من الملف باسم %2.</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. Entries that could not be read: %2. A copy of the file is kept as %3.</source>
        <translation>كان ملف تغييراتك تالفًا. التغييرات غير المرسلة التي تم إنقاذها: %1. السجلات التي تعذّرت قراءتها: %2. تُحفظ نسخة من الملف باسم %3.</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. More may be lost; check what you did last. A copy of the file is kept as %2.</source>
        <translation>كان ملف تغييراتك تالفًا. التغييرات غير المرسلة التي تم إنقاذها: %1. قد يكون غيرها قد فُقد؛ تحقق من آخر ما قمت به. تُحفظ نسخة من الملف باسم %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupBox</name>
    <message>
        <source>Suggested</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The CRM did not answer</source>
        <translation>لم يستجب CRM</translation>
    </message>
    <message>
        <source>None found on this device</source>
        <translation>لا نتائج على هذا الجهاز</translation>
    </message>
    <message>
        <source>More than %1. Type more.</source>
        <translation>أكثر من %1. اكتب المزيد.</translation>
    </message>
    <message>
        <source>%1 found on this device</source>
        <comment>a number</comment>
        <translation>النتائج على هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>Many found in the CRM</source>
        <translation>نتائج كثيرة في CRM</translation>
    </message>
    <message>
        <source>%1 found in the CRM</source>
        <comment>a number</comment>
        <translation>النتائج في CRM: %1</translation>
    </message>
    <message>
        <source>Your search is kept.</source>
        <translation>بحثك محفوظ.</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1 s.</source>
        <translation>بحثك محفوظ. المتبقي للمحاولة التالية: %1 ث.</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1.</source>
        <comment>how long</comment>
        <translation>بحثك محفوظ. المتبقي للمحاولة التالية: %1.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>الطلب: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupField</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupList</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>تفاصيل للتقرير</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>leadlight::MainWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>No more unseen conversations in this list.</source>
        <translation>لا مزيد من المحادثات غير المقروءة في هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>leadlight::MarkBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>المحادثات المحددة</translation>
    </message>
    <message>
        <source>All %1 selected</source>
        <comment>a number of conversations</comment>
        <translation>الكل محدد: %1</translation>
    </message>
    <message>
        <source>1 selected</source>
        <comment>a conversation</comment>
        <translation>واحدة محددة</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of conversations</comment>
        <translation>المحددة: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::MatchReasons</name>
    <message>
        <source>Why this contact matches</source>
        <translation>سبب تطابق جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>الزائر</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>leadlight::MissingScore</name>
    <message>
        <source>It comes when the visitor tells more, such as a budget, a date or who decides.</source>
        <translation>تظهر عندما يذكر الزائر المزيد، كالميزانية أو الموعد أو صاحب القرار.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a number of messages</comment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Only general questions</source>
        <translation>أسئلة عامة فقط</translation>
    </message>
    <message>
        <source>No budget, date or role mentioned</source>
        <translation>لم تُذكر ميزانية أو موعد أو دور</translation>
    </message>
</context>
<context>
    <name>leadlight::NewPill</name>
    <message>
        <source>Show the newest conversations (Home)</source>
        <translation>عرض أحدث المحادثات (Home)</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteBar</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteRow</name>
    <message>
        <source>Not taken over</source>
        <comment>a change of a note</comment>
        <translation>لم تُعتمد</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>a note</comment>
        <translation>حُرّرت</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>a note</comment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>a note</comment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Not taken over: decide about the note “%1”</source>
        <translation>لم تُعتمد: قرّر بشأن الملاحظة «%1»</translation>
    </message>
    <message>
        <source>Edit the note “%1”</source>
        <translation>تحرير الملاحظة «%1»</translation>
    </message>
    <message>
        <source>Delete the note “%1”</source>
        <translation>حذف الملاحظة «%1»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>leadlight::NotesSection</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>لا ملاحظات بعد.</translation>
    </message>
    <message>
        <source>Add a note. Visitors never see it.</source>
        <translation>أضف ملاحظة. لا يراها الزوار أبدًا.</translation>
    </message>
    <message>
        <source>Cancel editing the note</source>
        <translation>إلغاء تحرير الملاحظة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>A note has at most %1 characters; these are %2.</source>
        <translation>الحد الأقصى لأحرف الملاحظة %1؛ وعددها هنا %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>leadlight::OutboxCard</name>
    <message>
        <source>Yours</source>
        <translation>تغييرك</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>تطبيق تغييري</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a note that was not accepted</comment>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء ما على الخادم</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, for whom</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>leadlight::OutboxView</name>
    <message>
        <source>Unsent changes</source>
        <translation>التغييرات غير المرسلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all unsent changes</source>
        <translation>عرض كل التغييرات غير المرسلة</translation>
    </message>
    <message>
        <source>Everything you changed is with the server.</source>
        <translation>كل ما غيّرته موجود على الخادم.</translation>
    </message>
    <message>
        <source>What you changed and the server has not taken over yet.</source>
        <translation>ما غيّرته ولم يعتمده الخادم بعد.</translation>
    </message>
</context>
<context>
    <name>leadlight::PaletteModel</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر ما استُخدم</translation>
    </message>
</context>
<context>
    <name>leadlight::RemindMenu</name>
    <message>
        <source>Remind me</source>
        <translation>تذكيري</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>بعد ساعة واحدة</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Pick day and time…</source>
        <translation>اختيار اليوم والوقت…</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>إزالة التذكير</translation>
    </message>
</context>
<context>
    <name>leadlight::ReminderDialog</name>
    <message>
        <source>Remind me</source>
        <translation>تذكيري</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>day and time of a reminder</comment>
        <translation>ddd، d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Day and time of the reminder</source>
        <translation>يوم التذكير ووقته</translation>
    </message>
    <message>
        <source>Set reminder</source>
        <translation>تعيين التذكير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>leadlight::ScoreCard</name>
    <message>
        <source>Intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>The service sent no breakdown.</source>
        <translation>لم ترسل الخدمة تفصيلًا.</translation>
    </message>
    <message>
        <source>Scored before the last message.</source>
        <translation>حُسبت الدرجة قبل الرسالة الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>Scored before the last %Ln messages.</source>
        <translation>
            <numerusform>حُسبت الدرجة بعد الرسالة الأخيرة.</numerusform>
            <numerusform>حُسبت الدرجة قبل الرسالة الأخيرة.</numerusform>
            <numerusform>حُسبت الدرجة قبل آخر رسالتين.</numerusform>
            <numerusform>حُسبت الدرجة قبل آخر %Ln رسائل.</numerusform>
            <numerusform>حُسبت الدرجة قبل آخر %Ln رسالة.</numerusform>
            <numerusform>حُسبت الدرجة قبل آخر %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A score needs more context.</source>
        <translation>تحتاج الدرجة إلى سياق أكثر.</translation>
    </message>
    <message>
        <source>A score needs more context. Here:</source>
        <translation>تحتاج الدرجة إلى سياق أكثر. هنا:</translation>
    </message>
</context>
<context>
    <name>leadlight::ScoreChip</name>
    <message>
        <source>%1 %2</source>
        <comment>points, word</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>leadlight::Screenshot</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>تعذّرت كتابة «%1».</translation>
    </message>
    <message>
        <source>%1: %2 conversations, %3 open, %4 CRM errors</source>
        <translation>%1: المحادثات %2، المفتوحة %3، أخطاء CRM %4</translation>
    </message>
</context>
<context>
    <name>leadlight::SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>بحث في المحادثات</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>مسح البحث (Esc)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search name, email, agent, summary</source>
        <translation>بحث: الاسم، البريد، الوكيل، الملخص</translation>
    </message>
</context>
<context>
    <name>leadlight::SectionTitle</name>
    <message>
        <source>Written by AI from this conversation. It can be wrong.</source>
        <translation>كتبه الذكاء الاصطناعي من هذه المحادثة، وقد يخطئ.</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>leadlight::SegmentButton</name>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1، محادثة واحدة</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1، عدد المحادثات %2</translation>
    </message>
</context>
<context>
    <name>leadlight::Settings</name>
    <message>
        <source>The settings could not be saved in “%1”.</source>
        <translation>تعذّر حفظ الإعدادات في «%1».</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDesk</name>
    <message>
        <source>Sample data needs no key.</source>
        <translation>لا تحتاج البيانات التجريبية إلى مفتاح.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>تم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Not connected at the moment.</source>
        <translation>غير متصل حاليًا.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>The key is kept in memory until Leadlight is closed.</source>
        <translation>يُحفظ المفتاح في الذاكرة حتى إغلاق Leadlight.</translation>
    </message>
    <message>
        <source>The key is kept in the system keyring.</source>
        <translation>المفتاح محفوظ في حلقة مفاتيح النظام.</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>leadlight::SortButton</name>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>أعلى درجة</translation>
    </message>
    <message>
        <source>Follow-up due first</source>
        <translation>موعد المتابعة أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>ترتيب القائمة: %1</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>حسب السبب</translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>1 item could not be read</source>
        <translation>تعذّرت قراءة عنصر واحد</translation>
    </message>
    <message>
        <source>%1 items could not be read</source>
        <translation>تعذّرت قراءة %1 من العناصر</translation>
    </message>
    <message>
        <source>1 conversation on this device</source>
        <translation>محادثة واحدة على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 conversations on this device</source>
        <translation>%1 من المحادثات على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>leadlight::StoragePage</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>مسح البيانات المؤقتة…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>هل تريد مسح البيانات المؤقتة؟</translation>
    </message>
    <message>
        <source>All conversations are fetched again from the server, which takes a while and needs the network. Your marks, reminders and views stay.</source>
        <translation>تُجلب كل المحادثات من الخادم مجددًا، ويستغرق ذلك بعض الوقت ويحتاج إلى الشبكة. وتبقى علاماتك وتذكيراتك وعروضك.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>مسح البيانات المؤقتة</translation>
    </message>
    <message>
        <source>Conversations, messages, scores and contacts are saved in a folder that only your user account can read, so that you can work offline.</source>
        <translation>تُحفظ المحادثات والرسائل والدرجات وجهات الاتصال في مجلد لا يقرؤه إلا حساب المستخدم الخاص بك، لتتمكن من العمل دون اتصال.</translation>
    </message>
    <message>
        <source>Whoever can read your home folder or takes the disk out can read it. Use an encrypted disk if that matters to you.</source>
        <translation>يمكن أن يقرأها كل من يستطيع قراءة مجلدك الرئيسي أو ينزع القرص. استخدم قرصًا مشفّرًا إن كان ذلك يهمك.</translation>
    </message>
    <message>
        <source>Only the server of your account is asked. There is no tracking, no crash report and no check for updates. Links open in your browser when you choose them.</source>
        <translation>لا يُتصل إلا بخادم حسابك. لا تتبّع ولا تقارير أعطال ولا بحث عن تحديثات. تُفتح الروابط في المتصفح عندما تختارها.</translation>
    </message>
    <message>
        <source>There is no key: this is sample data.</source>
        <translation>لا يوجد مفتاح: هذه بيانات تجريبية.</translation>
    </message>
    <message>
        <source>%1 on disk, %2 conversations</source>
        <translation>%1 على القرص، عدد المحادثات %2</translation>
    </message>
</context>
<context>
    <name>leadlight::SyncLog</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never synced</comment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>التحديثات المباشرة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 من العناصر</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>إدخال مفتاح جديد</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>leadlight::TranscriptView</name>
    <message>
        <source>Show in Insights</source>
        <translation>إظهار في التحليلات</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>يفتح %1. يستخدم الاسم أحرفًا تشبه غيرها.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>a host name</comment>
        <translation>يفتح %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: text, copied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text, copied</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Show %1 in Insights</source>
        <comment>a factor of the score</comment>
        <translation>إظهار %1 في التحليلات</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a host name</comment>
        <translation>فتح %1…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>New since 13:50, the message</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n messages on this device</source>
        <translation>
            <numerusform>عرض %1 من %n رسالة على هذا الجهاز</numerusform>
            <numerusform>عرض %1 من رسالة واحدة على هذا الجهاز</numerusform>
            <numerusform>عرض %1 من رسالتين على هذا الجهاز</numerusform>
            <numerusform>عرض %1 من %n رسائل على هذا الجهاز</numerusform>
            <numerusform>عرض %1 من %n رسالة على هذا الجهاز</numerusform>
            <numerusform>عرض %1 من %n رسالة على هذا الجهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::Tray</name>
    <message>
        <source>Open Leadlight</source>
        <translation>فتح Leadlight</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>1 unseen conversation</source>
        <translation>محادثة واحدة غير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unseen conversations</source>
        <translation>
            <numerusform>لا محادثات غير مقروءة</numerusform>
            <numerusform>محادثة واحدة غير مقروءة</numerusform>
            <numerusform>محادثتان غير مقروءتين</numerusform>
            <numerusform>%Ln محادثات غير مقروءة</numerusform>
            <numerusform>%Ln محادثة غير مقروءة</numerusform>
            <numerusform>%Ln محادثة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up or reminder</source>
        <translation>متابعة أو تذكير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups and reminders</source>
        <translation>
            <numerusform>لا متابعات ولا تذكيرات</numerusform>
            <numerusform>متابعة أو تذكير واحد</numerusform>
            <numerusform>المتابعات والتذكيرات: %Ln</numerusform>
            <numerusform>المتابعات والتذكيرات: %Ln</numerusform>
            <numerusform>المتابعات والتذكيرات: %Ln</numerusform>
            <numerusform>المتابعات والتذكيرات: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة تنفيذ</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was undone</comment>
        <translation>تم التراجع عن: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewButton</name>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>Matching conversations</source>
        <translation>المحادثات المطابقة</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>إزالة هذا العرض</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1، محادثة واحدة</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1، عدد المحادثات %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewNamer</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>اسم هذا العرض</translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFacts</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
</context>
<context>
    <name>leadlight::WindowTools</name>
    <message>
        <source>Leadlight %1. Free software under the Apache License 2.0.</source>
        <translation>الإصدار %1 من Leadlight. برنامج حر بموجب Apache License 2.0.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
</TS>
