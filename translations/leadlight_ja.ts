<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Account</name>
    <message>
        <source>No access token. Set LEADLIGHT_TOKEN to the key of your chat service, then start again.</source>
        <translation>アクセストークンがありません。LEADLIGHT_TOKEN にチャットサービスのキーを設定してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read: %2.</source>
        <translation>証明書ファイル「%1」を読み込めません: %2。</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>There is no conversation “%1” in this profile.</source>
        <translation>このプロファイルに会話「%1」はありません。</translation>
    </message>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>行が 64 KiB を超えています。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>“%1” is no field here; there are %2.</source>
        <translation>ここに「%1」というフィールドはありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>“status” is one of %1.</source>
        <translation>「status」には %1 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“link” wants an object with %1.</source>
        <translation>「link」には %1 を含むオブジェクトを指定してください。</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>「%1」にはテキストを指定してください。</translation>
    </message>
    <message>
        <source>“link” wants the id of a contact.</source>
        <translation>「link」には連絡先の ID を指定してください。</translation>
    </message>
    <message>
        <source>“account” wants the id of an account.</source>
        <translation>「account」には取引先の ID を指定してください。</translation>
    </message>
    <message>
        <source>“%1” can only be true.</source>
        <translation>「%1」に指定できるのは true だけです。</translation>
    </message>
    <message>
        <source>“note” wants a text.</source>
        <translation>「note」にはテキストを指定してください。</translation>
    </message>
    <message>
        <source>The note is too long: %L1 characters, at most %L2 are kept.</source>
        <translation>メモが長すぎます: %L1 文字あります。最大 %L2 文字です。</translation>
    </message>
    <message>
        <source>This is not one JSON object.</source>
        <translation>1 つの JSON オブジェクトになっていません。</translation>
    </message>
    <message>
        <source>“id” wants the id of a conversation.</source>
        <translation>「id」には会話の ID を指定してください。</translation>
    </message>
    <message>
        <source>A line wants exactly one of %1.</source>
        <translation>1 行には %1 のうち 1 つだけを指定してください。</translation>
    </message>
    <message>
        <source>Line %1: The answer to it could not be written.</source>
        <translation>%1 行目: 応答を書き出せませんでした。</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>BubbleLayout</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>%2 文字のうち最初の %1 文字だけを表示しています</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>AI エージェント</translation>
    </message>
</context>
<context>
    <name>CauseHeader</name>
    <message>
        <source>Retry</source>
        <comment>the one conversation of a group</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retry all %1</source>
        <comment>conversations of a group</comment>
        <translation>%1 件すべて再試行</translation>
    </message>
    <message>
        <source>Add a name or link by hand</source>
        <comment>next step</comment>
        <translation>名前を追加するか手動で連携</translation>
    </message>
    <message>
        <source>Link by hand</source>
        <comment>next step</comment>
        <translation>手動で連携</translation>
    </message>
    <message>
        <source>Pick the right one</source>
        <comment>next step</comment>
        <translation>正しい連絡先を選択</translation>
    </message>
    <message>
        <source>Correct what the CRM refused</source>
        <comment>next step</comment>
        <translation>CRM が拒否した内容を修正</translation>
    </message>
    <message>
        <source>Reconnect it, then retry</source>
        <comment>next step</comment>
        <translation>接続し直してから再試行</translation>
    </message>
    <message>
        <source>It goes on by itself</source>
        <comment>next step</comment>
        <translation>自動で続行</translation>
    </message>
    <message>
        <source>Retry, or wait</source>
        <comment>next step</comment>
        <translation>再試行するか、待機</translation>
    </message>
    <message>
        <source>Look at the details, then retry</source>
        <comment>next step</comment>
        <translation>詳細を確認してから再試行</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>会話 1 件</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <comment>several</comment>
        <translation>会話 %1 件</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <comment>cause, how many conversations, what to do</comment>
        <translation>%1、%2。%3。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>leadlight: %1 See leadlight --help.</source>
        <translation>leadlight: %1 leadlight --help を参照してください。</translation>
    </message>
    <message>
        <source>--server wants an https address, not “%1”.</source>
        <translation>--server には「%1」ではなく https のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>--limit wants a number, not “%1”.</source>
        <translation>--limit には「%1」ではなく数値を指定してください。</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT, not “%1”.</source>
        <translation>--size には「%1」ではなく WIDTHxHEIGHT の形式で指定してください。</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or dark-contrast, not “%1”.</source>
        <translation>--theme には「%1」ではなく light、dark、contrast、dark-contrast のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 3, not “%1”.</source>
        <translation>--scale には「%1」ではなく 1～3 の数値を指定してください。</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ar or ja, not “%1”.</source>
        <translation>--language には「%1」ではなく en、de、es、fr、ar、ja のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--text-size is 90, 100, 115, 130, 150 or 200, not “%1”.</source>
        <translation>--text-size には「%1」ではなく 90、100、115、130、150、200 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>An option has an empty value.</source>
        <translation>値が空のオプションがあります。</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --server and --offline.</source>
        <translation>--demo は専用のサーバーを使います。--server と --offline を外してください。</translation>
    </message>
    <message>
        <source>“sync” needs --profile and --server.</source>
        <translation>「sync」には --profile と --server が必要です。</translation>
    </message>
    <message>
        <source>“sync” needs the server; leave out --offline.</source>
        <translation>「sync」にはサーバーが必要です。--offline を外してください。</translation>
    </message>
    <message>
        <source>“list” needs --profile.</source>
        <translation>「list」には --profile が必要です。</translation>
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
        <translation>Leadlight: AI セールスチャットエージェントの会話のための受信トレイ。

  leadlight                             前回使用したアカウントで起動。なければ入力を求める
  leadlight --demo                      サンプルデータとローカルサーバーで起動
  leadlight --server URL                接続する。アクセストークンは LEADLIGHT_TOKEN から読み込む
  leadlight --profile DIR --offline     このコンピューターにあるデータを読む
  leadlight sync --profile DIR --server URL [--ca-file PEM] [--json]
                                        すべてを 1 回同期し、件数などを出力
  leadlight list --profile DIR [--filter TEXT] [--limit N] [--json]
                                        キャッシュ内の会話を 1 行に 1 件ずつ出力
  leadlight act --profile DIR           標準入力から変更を 1 行に 1 つの JSON オブジェクトとして読み込み、保存。
                                        次の同期で送信
  leadlight leadlight://c/ID            会話を表示。Leadlight が実行中ならそのウィンドウで表示
  leadlight leadlight://view?q=FILTER   フィルターに一致するものを表示

オプション:
  --ca-file PEM          このファイルの証明書だけを信頼する
  --profile DIR          cache.db と outbox.db のフォルダー
  --filter TEXT          例: status:open crm:error score:&gt;=80 roof
  --screenshot FILE      最初の同期後にメインウィンドウを PNG ファイルに描画して終了
  --size WxH             その画像のサイズ。論理ピクセル単位 (1440x900)
  --scale N              その画像の論理ピクセルあたりのピクセル数。1～3 (1)
  --theme NAME           設定の代わりに light、dark、contrast、dark-contrast のいずれかを使用
  --language CODE        設定の代わりに en、de、es、fr、ar、ja のいずれかを使用
  --text-size PERCENT    設定の代わりに 90、100、115、130、150、200 のいずれかを使用
  --select ID            この会話を開く
  --insights             インサイトパネルを開いた状態にする
  --version, --help

「act」が読み込む変更:
  {&quot;id&quot;: &quot;ID&quot;, &quot;status&quot;: &quot;open&quot; または &quot;closed&quot; または &quot;archived&quot;}
  {&quot;id&quot;: &quot;ID&quot;, &quot;link&quot;: {&quot;contact&quot;: &quot;ID&quot;, &quot;contactName&quot;: &quot;…&quot;, &quot;contactEmail&quot;: &quot;…&quot;,
                          &quot;account&quot;: &quot;ID&quot;, &quot;accountName&quot;: &quot;…&quot;}}      必須なのは contact だけ
  {&quot;id&quot;: &quot;ID&quot;, &quot;clear&quot;: true}        連携を解除
  {&quot;id&quot;: &quot;ID&quot;, &quot;retry&quot;: true}        CRM 同期を再試行
  {&quot;id&quot;: &quot;ID&quot;, &quot;note&quot;: &quot;TEXT&quot;}       新しいメモ
各行には、安全に保存され次第「saved LINE COMMAND」または「unchanged LINE」と応答します。

終了ステータス: 0 完了、1 失敗、2 解釈できない指定。
</translation>
    </message>
    <message>
        <source>“act” needs --profile.</source>
        <translation>「act」には --profile が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no command; there are sync, list and act.</source>
        <translation>「%1」というコマンドはありません。使えるのは sync、list、act です。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>完了前に中止されました。</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>ネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>No server answers at this address.</source>
        <translation>このアドレスのサーバーから応答がありません。</translation>
    </message>
    <message>
        <source>The server is there, but takes no connection.</source>
        <translation>サーバーはありますが、接続を受け付けていません。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>応答の途中で接続が切れました。</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not from a trusted source. Nothing was sent.</source>
        <translation>接続は安全ではありません。証明書が信頼できる発行元のものではありません。何も送信されていません。</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate has ended. Nothing was sent.</source>
        <translation>接続は安全ではありません。証明書の有効期限が切れています。何も送信されていません。</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not valid yet. Nothing was sent.</source>
        <translation>接続は安全ではありません。証明書がまだ有効になっていません。何も送信されていません。</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate belongs to another address. Nothing was sent.</source>
        <translation>接続は安全ではありません。証明書が別のアドレスのものです。何も送信されていません。</translation>
    </message>
    <message>
        <source>No secure connection could be made. Nothing was sent.</source>
        <translation>安全な接続を確立できませんでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed.</source>
        <translation>サーバーが別のアドレスへの転送を求めましたが、転送先には接続していません。</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service.</source>
        <translation>サーバーから応答がありましたが、チャットサービスではありません。</translation>
    </message>
    <message>
        <source>The server sent an answer that cannot be read.</source>
        <translation>サーバーの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The server rejects this key.</source>
        <translation>サーバーがこのキーを拒否しました。</translation>
    </message>
    <message>
        <source>This key may not read conversations.</source>
        <translation>このキーには会話を読む権限がありません。</translation>
    </message>
    <message>
        <source>The server no longer has this.</source>
        <translation>これはもうサーバーにありません。</translation>
    </message>
    <message>
        <source>This device was away for too long. Everything is read again.</source>
        <translation>このデバイスは長い間接続していませんでした。すべてを読み込み直します。</translation>
    </message>
    <message>
        <source>This was deleted on the server.</source>
        <translation>これはサーバーで削除されました。</translation>
    </message>
    <message>
        <source>The server asks to wait.</source>
        <translation>サーバーが待機を求めています。</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>サーバーに問題が発生しています。</translation>
    </message>
    <message>
        <source>The server needs a newer Leadlight.</source>
        <translation>このサーバーには新しいバージョンの Leadlight が必要です。</translation>
    </message>
    <message>
        <source>The server is too old for this Leadlight.</source>
        <translation>サーバーがこの Leadlight には古すぎます。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>サーバーが要求を拒否しました。</translation>
    </message>
    <message>
        <source>This is not an address that starts with https.</source>
        <translation>https で始まるアドレスではありません。</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was saved.</source>
        <translation>ディスクの読み書きができませんでした。何も保存されていません。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>ディスクの空き容量がありません。何も保存されていません。</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile.</source>
        <translation>別のプログラムがこのプロファイルのデータを使用しています。</translation>
    </message>
    <message>
        <source>The stored conversations are damaged.</source>
        <translation>保存された会話が破損しています。</translation>
    </message>
    <message>
        <source>The stored conversations were written by a newer Leadlight.</source>
        <translation>保存された会話は、新しいバージョンの Leadlight で書き込まれたものです。</translation>
    </message>
    <message>
        <source>A newer request replaced this one.</source>
        <translation>新しい要求に置き換えられました。</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules.</source>
        <translation>サーバーの動作が取り決めに従っていません。</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate ended on %1. Nothing was sent.</source>
        <translation>接続は安全ではありません。証明書の有効期限が %1 に切れています。何も送信されていません。</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is valid only from %1. Nothing was sent.</source>
        <translation>接続は安全ではありません。証明書が有効になるのは %1 からです。何も送信されていません。</translation>
    </message>
    <message>
        <source>You can connect later and read what is on this device.</source>
        <translation>後で接続することもできます。このデバイスにあるデータは読めます。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>入力に誤りがないか確認してください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>アドレスのポート番号を確認してください。</translation>
    </message>
    <message>
        <source>Ask the people who run the server.</source>
        <translation>サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the clock of this device.</source>
        <translation>このデバイスの時計を確認してください。</translation>
    </message>
    <message>
        <source>Copy it again from your chat service.</source>
        <translation>チャットサービスからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>最新バージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the profile folder.</source>
        <translation>ディスクと、プロファイルフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Close the other window of Leadlight.</source>
        <translation>Leadlight のほかのウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>They can be read again from the server.</source>
        <translation>サーバーからもう一度読み込めます。</translation>
    </message>
    <message>
        <source>Copy the report for the people who run the server.</source>
        <translation>レポートをコピーして、サーバーの運営者に送ってください。</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>同期が停止しました</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>サインインが必要です</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>%1 に同期</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>%2 件中 %1 件を同期中</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1 からオフライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>オフラインで作業中</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Last synced: %1</source>
        <translation>最終同期: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>1 item could not be read.</source>
        <translation>1 件を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 items could not be read.</source>
        <translation>%1 件を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The server sent more than is safe to read. Nothing of it was kept.</source>
        <translation>サーバーから安全に読み取れる量を超えるデータが送られました。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>FollowUpNote</name>
    <message>
        <source>%1, %2</source>
        <comment>name, company</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>メール: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>電話: %1</translation>
    </message>
    <message>
        <source>Score %1 of 100: %2</source>
        <comment>points, High-quality lead</comment>
        <translation>スコア %1/100: %2</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <comment>text that the AI wrote</comment>
        <translation>%1 (AI)</translation>
    </message>
    <message>
        <source>- %1: “%2” (%3)</source>
        <comment>budget: “$10k is approved” (16 Nov, 13:46)</comment>
        <translation>- %1: 「%2」 (%3)</translation>
    </message>
    <message>
        <source>In the visitor’s own words:</source>
        <translation>訪問者自身の言葉:</translation>
    </message>
    <message>
        <source>Summary (AI): %1</source>
        <translation>要約 (AI): %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>No CRM contact linked</source>
        <translation>連携済みの CRM 連絡先なし</translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>自動連携</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>%1 が連携</translation>
    </message>
    <message>
        <source>Waiting for the CRM</source>
        <translation>CRM の応答待ち</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>同期日時: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>how sure a match is</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>CRM sync, short</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>前回の確認以降に新着あり</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>エージェント %1</translation>
    </message>
    <message>
        <source>Left this filter</source>
        <translation>フィルター対象外</translation>
    </message>
    <message>
        <source>It no longer matches the filter and stays while it is selected.</source>
        <translation>フィルターに一致しなくなりましたが、選択している間は表示されます。</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>%1 までにフォローアップ</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>リマインダー %1</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>要約はまだありません。</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year, on a card</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year, on a card</comment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours left, shortest</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <comment>hours</comment>
        <translation>残り %1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes left, shortest</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <comment>minutes</comment>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late, shortest</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days</comment>
        <translation>%1 日超過</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours late, shortest</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <comment>hours</comment>
        <translation>%1 時間超過</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>follow-up, just now due</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes late, shortest</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <comment>minutes</comment>
        <translation>%1 分超過</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year, between messages</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date of another year, between messages</comment>
        <translation>yyyy年M月d日dddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date inside a sentence</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <comment>date, time, time zone (time in UTC)</comment>
        <translation>%1 %2 %3 (UTC %4)</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1K</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>score %1, high</source>
        <translation>スコア %1、高</translation>
    </message>
    <message>
        <source>score %1, medium</source>
        <translation>スコア %1、中</translation>
    </message>
    <message>
        <source>score %1, low</source>
        <translation>スコア %1、低</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status, spoken</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status, spoken</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>status, spoken</comment>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>spoken</comment>
        <translation>連携済み</translation>
    </message>
    <message>
        <source>not linked</source>
        <comment>spoken</comment>
        <translation>未連携</translation>
    </message>
    <message>
        <source>match %1%</source>
        <comment>spoken</comment>
        <translation>一致度 %1%</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>連携 %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time, spoken</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time, spoken</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, spoken</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>follow up in 1 minute</source>
        <translation>フォローアップ期限まで 1 分</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln minutes</source>
        <translation>
            <numerusform>フォローアップ期限まで %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>follow up in 1 hour</source>
        <translation>フォローアップ期限まで 1 時間</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln hours</source>
        <translation>
            <numerusform>フォローアップ期限まで %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up is late</source>
        <translation>フォローアップ期限超過</translation>
    </message>
    <message>
        <source>follow-up is 1 hour late</source>
        <translation>フォローアップ期限を 1 時間超過</translation>
    </message>
    <message numerus="yes">
        <source>follow-up is %Ln hours late</source>
        <translation>
            <numerusform>フォローアップ期限を %Ln 時間超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversation</source>
        <translation>会話を読み込み中</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>エージェント %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <comment>time, spoken</comment>
        <translation>リマインダー %1</translation>
    </message>
    <message>
        <source>no longer in this filter</source>
        <translation>現在のフィルターの対象外</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>an unseen conversation, spoken</comment>
        <translation>未読: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>AI エージェント</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>%1の根拠</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of today, inside a sentence</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of tomorrow, inside a sentence</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a time of yesterday, inside a sentence</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year, inside a sentence</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year, inside a sentence</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time, inside a sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>how long</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>how long</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>how long</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>status of a conversation</comment>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>連携済み</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未連携</translation>
    </message>
    <message>
        <source>Match %1%</source>
        <translation>一致度 %1%</translation>
    </message>
    <message>
        <source>Same email</source>
        <translation>メールアドレスが同じ</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>電話番号が同じ</translation>
    </message>
    <message>
        <source>Same email domain</source>
        <translation>メールドメインが同じ</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>名前が類似</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>会社が同じ</translation>
    </message>
    <message>
        <source>CRM pending</source>
        <translation>CRM 同期待ち</translation>
    </message>
    <message>
        <source>CRM synced</source>
        <translation>CRM 同期済み</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>CRM 同期エラー</translation>
    </message>
    <message>
        <source>CRM: %1</source>
        <translation>CRM: %1</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>%1 に再試行します。</translation>
    </message>
    <message>
        <source>Name missing. The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>名前が不足しています。CRM には姓と名が必要です。ここで連絡先を連携するか、名前がわかってから再試行してください。</translation>
    </message>
    <message>
        <source>No email or phone. The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>メールアドレスも電話番号もないため、この訪問者を CRM に保存できません。手動で連絡先を連携してください。</translation>
    </message>
    <message>
        <source>Contact already exists. Pick the right one.</source>
        <translation>連絡先が既に存在します。正しい連絡先を選択してください。</translation>
    </message>
    <message>
        <source>The CRM connection has ended. Reconnect it in your chat service, then retry.</source>
        <translation>CRM との接続が切れています。チャットサービスで接続し直してから再試行してください。</translation>
    </message>
    <message>
        <source>The CRM asks to wait.</source>
        <translation>CRM が待機を求めています。</translation>
    </message>
    <message>
        <source>The CRM did not answer.</source>
        <translation>CRM から応答がありませんでした。</translation>
    </message>
    <message>
        <source>The CRM refused the data and gave no reason.</source>
        <translation>CRM がデータを拒否しました。理由は示されていません。</translation>
    </message>
    <message>
        <source>The CRM refused the data: “%1”.</source>
        <translation>CRM がデータを拒否しました: 「%1」。</translation>
    </message>
    <message>
        <source>New business</source>
        <comment>what a visitor wants</comment>
        <translation>新規取引</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <comment>what a visitor wants</comment>
        <translation>既存顧客</translation>
    </message>
    <message>
        <source>Job enquiry</source>
        <comment>what a visitor wants</comment>
        <translation>求人への問い合わせ</translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>what a visitor wants</comment>
        <translation>売り込み</translation>
    </message>
    <message>
        <source>Partnership</source>
        <comment>what a visitor wants</comment>
        <translation>提携</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>what a visitor wants</comment>
        <translation>スパム</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>ポジティブ</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>ニュートラル</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>ネガティブ</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>決裁権</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合度</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>関心度</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>言及あり</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>否定あり</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>言及なし</translation>
    </message>
    <message>
        <source>High</source>
        <comment>score</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>score</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>score</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>High-quality lead</source>
        <translation>見込み度の高いリード</translation>
    </message>
    <message>
        <source>Medium-quality lead</source>
        <translation>見込み度が中程度のリード</translation>
    </message>
    <message>
        <source>Low-quality lead</source>
        <translation>見込み度の低いリード</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>スコアはまだありません</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a number of messages</comment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>only general questions</source>
        <translation>一般的な質問のみ</translation>
    </message>
    <message>
        <source>no budget, date or role mentioned</source>
        <translation>予算、日程、役職への言及なし</translation>
    </message>
    <message>
        <source>Hot now</source>
        <comment>view of the list</comment>
        <translation>ホットリード</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <comment>view of the list</comment>
        <translation>要フォローアップ</translation>
    </message>
    <message>
        <source>CRM errors</source>
        <comment>view of the list</comment>
        <translation>CRM エラー</translation>
    </message>
    <message>
        <source>Unscored</source>
        <comment>view of the list</comment>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>メッセージ 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 match in messages</source>
        <translation>メッセージ内に 1 件一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches in messages</source>
        <translation>
            <numerusform>メッセージ内に %Ln 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cache in “%1”. Run leadlight sync first.</source>
        <translation>「%1」にキャッシュがありません。先に leadlight sync を実行してください。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>不明 (%1)</translation>
    </message>
    <message>
        <source>Possible wrong contact</source>
        <translation>連絡先が誤っている可能性あり</translation>
    </message>
    <message>
        <source>Wrong?</source>
        <comment>contact, a doubt, short</comment>
        <translation>誤り？</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Your change is saved on this computer and waits to be sent.</source>
        <translation>変更はこのコンピューターに保存され、送信を待っています。</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Your change is being sent.</source>
        <translation>変更を送信しています。</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change that was not accepted</comment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Your change was not taken over. Decide what becomes of it.</source>
        <translation>変更は反映されませんでした。どうするか決めてください。</translation>
    </message>
    <message>
        <source>change waiting to be sent</source>
        <comment>spoken</comment>
        <translation>変更は送信待ち</translation>
    </message>
    <message>
        <source>change being sent</source>
        <comment>spoken</comment>
        <translation>変更を送信中</translation>
    </message>
    <message>
        <source>change needs you</source>
        <comment>spoken</comment>
        <translation>変更は要対応</translation>
    </message>
    <message>
        <source>possible wrong contact</source>
        <comment>spoken</comment>
        <translation>連絡先が誤っている可能性あり</translation>
    </message>
    <message>
        <source>Possible wrong contact: the visitor wrote %1, the contact has %2.</source>
        <translation>連絡先が誤っている可能性があります。訪問者の入力は %1、連絡先の情報は %2 です。</translation>
    </message>
</context>
<context>
    <name>GestureWords</name>
    <message>
        <source>Reopen</source>
        <comment>a change of status</comment>
        <translation>未完了に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a change of status</comment>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a change of status</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>a contact</comment>
        <translation>%1 と連携</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>連携を解除</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>CRM 同期を再試行</translation>
    </message>
    <message>
        <source>Save a note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>ステータスを変更</translation>
    </message>
    <message>
        <source>Conversation reopened</source>
        <translation>会話を未完了に戻しました</translation>
    </message>
    <message>
        <source>%1 conversations reopened</source>
        <translation>%1 件の会話を未完了に戻しました</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>会話を完了にしました</translation>
    </message>
    <message>
        <source>%1 conversations closed</source>
        <translation>%1 件の会話を完了にしました</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>会話をアーカイブしました</translation>
    </message>
    <message>
        <source>%1 conversations archived</source>
        <translation>%1 件の会話をアーカイブしました</translation>
    </message>
    <message>
        <source>Conversation changed</source>
        <translation>会話を変更しました</translation>
    </message>
    <message>
        <source>%1 conversations changed</source>
        <translation>%1 件の会話を変更しました</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <comment>a contact</comment>
        <translation>%1 と連携しました</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>連携を解除しました</translation>
    </message>
    <message>
        <source>%1 links removed</source>
        <translation>%1 件の連携を解除しました</translation>
    </message>
    <message>
        <source>CRM sync is tried again</source>
        <translation>CRM 同期を再試行します</translation>
    </message>
    <message>
        <source>CRM sync is tried again for %1 conversations</source>
        <translation>%1 件の会話の CRM 同期を再試行します</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>メモを保存しました</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>メモを削除しました</translation>
    </message>
    <message>
        <source>Undo reopen</source>
        <translation>未完了への変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>完了を元に戻す</translation>
    </message>
    <message>
        <source>Undo archive</source>
        <translation>アーカイブを元に戻す</translation>
    </message>
    <message>
        <source>Undo link to %1</source>
        <comment>a contact</comment>
        <translation>%1 との連携を元に戻す</translation>
    </message>
    <message>
        <source>Undo removing the link</source>
        <translation>連携の解除を元に戻す</translation>
    </message>
    <message>
        <source>Undo CRM retry</source>
        <translation>CRM の再試行を元に戻す</translation>
    </message>
    <message>
        <source>Undo note</source>
        <translation>メモを元に戻す</translation>
    </message>
    <message>
        <source>Undo deleting a note</source>
        <translation>メモの削除を元に戻す</translation>
    </message>
    <message>
        <source>Undo change of status</source>
        <translation>ステータスの変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo reopen</source>
        <translation>未完了への変更をやり直す</translation>
    </message>
    <message>
        <source>Redo close</source>
        <translation>完了をやり直す</translation>
    </message>
    <message>
        <source>Redo archive</source>
        <translation>アーカイブをやり直す</translation>
    </message>
    <message>
        <source>Redo link to %1</source>
        <comment>a contact</comment>
        <translation>%1 との連携をやり直す</translation>
    </message>
    <message>
        <source>Redo removing the link</source>
        <translation>連携の解除をやり直す</translation>
    </message>
    <message>
        <source>Redo CRM retry</source>
        <translation>CRM の再試行をやり直す</translation>
    </message>
    <message>
        <source>Redo note</source>
        <translation>メモをやり直す</translation>
    </message>
    <message>
        <source>Redo deleting a note</source>
        <translation>メモの削除をやり直す</translation>
    </message>
    <message>
        <source>Redo change of status</source>
        <translation>ステータスの変更をやり直す</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Undo archive, how many</comment>
        <translation>%1 (会話 %2 件)</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Redo archive, how many</comment>
        <translation>%1 (会話 %2 件)</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New lead, score %1</source>
        <translation>新規リード、スコア %1</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1、スコア %2</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>CRM 同期エラー</translation>
    </message>
    <message>
        <source>CRM sync error: %1</source>
        <translation>CRM 同期エラー: %1</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>%1 までにフォローアップ</translation>
    </message>
    <message>
        <source>Follow up with %1 by %2</source>
        <translation>%2 までにフォローアップ: %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>リマインダー: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads, best score %1</source>
        <translation>
            <numerusform>新規リード %Ln 件、最高スコア %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new CRM sync errors</source>
        <translation>
            <numerusform>新しい CRM 同期エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due soon</source>
        <translation>
            <numerusform>まもなく期限のフォローアップ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation>
            <numerusform>リマインダー %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>Saved on this computer, waiting to be sent.</source>
        <translation>このコンピューターに保存済みで、送信を待っています。</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>The server has it. It shows everywhere in a moment.</source>
        <translation>サーバーに届きました。まもなくすべての場所に表示されます。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>The server did not accept it. Send it again or discard it.</source>
        <translation>サーバーに受け付けられませんでした。再送信するか、破棄してください。</translation>
    </message>
    <message>
        <source>The server&apos;s side changed meanwhile. Choose which one stays.</source>
        <translation>その間にサーバー側が変更されました。どちらを残すか選んでください。</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was saved. Look at the conversation, then send it again or discard it.</source>
        <translation>保存されたかどうか確認できません。会話を確認してから、再送信するか、破棄してください。</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>送信前に元に戻しました。</translation>
    </message>
    <message>
        <source>A later change took its place.</source>
        <translation>後の変更に置き換えられました。</translation>
    </message>
    <message>
        <source>Given up by you.</source>
        <translation>ご自身で破棄しました。</translation>
    </message>
    <message>
        <source>A newer Leadlight left it as “%1”. Install the newest version.</source>
        <translation>新しいバージョンの Leadlight により「%1」の状態になっています。最新バージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Sending was stopped. It is sent again by itself.</source>
        <translation>送信が中止されました。自動で再送信します。</translation>
    </message>
    <message>
        <source>No network. It is sent when the connection is back.</source>
        <translation>ネットワークに接続されていません。接続が回復すると送信します。</translation>
    </message>
    <message>
        <source>No server answers at this address. It is tried again; check the address if this lasts.</source>
        <translation>このアドレスのサーバーから応答がありません。再試行します。続く場合はアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server takes no connection. It is tried again by itself.</source>
        <translation>サーバーが接続を受け付けていません。自動で再試行します。</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again; nothing is saved twice.</source>
        <translation>サーバーから時間内に応答がありませんでした。再試行します。二重に保存されることはありません。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It is tried again; nothing is saved twice.</source>
        <translation>応答の途中で接続が切れました。再試行します。二重に保存されることはありません。</translation>
    </message>
    <message>
        <source>The certificate is not from a trusted source, so nothing was sent. Ask the people who run the server.</source>
        <translation>証明書が信頼できる発行元のものではないため、何も送信されていません。サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate has ended, so nothing was sent. Ask the people who run the server.</source>
        <translation>証明書の有効期限が切れているため、何も送信されていません。サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so nothing was sent. Check the clock of this device.</source>
        <translation>証明書がまだ有効になっていないため、何も送信されていません。このデバイスの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, so nothing was sent. Ask the people who run the server.</source>
        <translation>証明書が別のアドレスのものであるため、何も送信されていません。サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent. Ask the people who run the server.</source>
        <translation>安全な接続を確立できなかったため、何も送信されていません。サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server points to another address, which was not followed. Check the address.</source>
        <translation>サーバーが別のアドレスへの転送を求めましたが、転送先には接続していません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The address does not start with https, so nothing was sent. Check the address.</source>
        <translation>アドレスが https で始まっていないため、何も送信されていません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service. Check the address.</source>
        <translation>サーバーから応答がありましたが、チャットサービスではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. Copy the report for the people who run the server.</source>
        <translation>応答が安全に読み取れる量を超えていました。レポートをコピーして、サーバーの運営者に送ってください。</translation>
    </message>
    <message>
        <source>The answer could not be read. Copy the report for the people who run the server.</source>
        <translation>応答を読み取れませんでした。レポートをコピーして、サーバーの運営者に送ってください。</translation>
    </message>
    <message>
        <source>The server rejects this key. Enter a new key; nothing is lost until then.</source>
        <translation>サーバーがこのキーを拒否しました。新しいキーを入力してください。それまで何も失われません。</translation>
    </message>
    <message>
        <source>This key may not change this. Ask an administrator, then send it again.</source>
        <translation>このキーにはこれを変更する権限がありません。管理者に問い合わせてから、再送信してください。</translation>
    </message>
    <message>
        <source>The server no longer has this conversation. Discard the change.</source>
        <translation>この会話はもうサーバーにありません。変更を破棄してください。</translation>
    </message>
    <message>
        <source>This device was away for too long. Sync first, then send it again.</source>
        <translation>このデバイスは長い間接続していませんでした。先に同期してから、再送信してください。</translation>
    </message>
    <message>
        <source>This was deleted on the server. Discard the change.</source>
        <translation>これはサーバーで削除されました。変更を破棄してください。</translation>
    </message>
    <message>
        <source>The server asks to wait. It is sent again by itself.</source>
        <translation>サーバーが待機を求めています。自動で再送信します。</translation>
    </message>
    <message>
        <source>The server has a problem. It is tried again by itself.</source>
        <translation>サーバーに問題が発生しています。自動で再試行します。</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version.</source>
        <translation>サーバーは新しいバージョンの Leadlight からの変更だけを受け付けます。最新バージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The server is too old for this change. Ask the people who run the server.</source>
        <translation>サーバーがこの変更には古すぎます。サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server refused the change. Change it and send it again, or copy the report.</source>
        <translation>サーバーが変更を拒否しました。内容を直して再送信するか、レポートをコピーしてください。</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules. Copy the report for the people who run it.</source>
        <translation>サーバーの動作が取り決めに従っていません。レポートをコピーして、運営者に送ってください。</translation>
    </message>
    <message>
        <source>The disk could not be written. Check the disk and the permissions of the profile folder.</source>
        <translation>ディスクに書き込めませんでした。ディスクと、プロファイルフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; it is tried again by itself.</source>
        <translation>ディスクの空き容量がありません。空き容量を増やしてください。自動で再試行します。</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile. Close the other window of Leadlight.</source>
        <translation>別のプログラムがこのプロファイルのデータを使用しています。Leadlight のほかのウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>The stored changes are damaged. Compare with the conversation before you send it again.</source>
        <translation>保存された変更が破損しています。再送信する前に、会話と見比べてください。</translation>
    </message>
    <message>
        <source>The changes were stored by a newer Leadlight. Install the newest version.</source>
        <translation>変更は新しいバージョンの Leadlight で保存されたものです。最新バージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>A newer request replaced this one. It is tried again by itself.</source>
        <translation>新しい要求に置き換えられました。自動で再試行します。</translation>
    </message>
    <message>
        <source>Offline. Changes are sent when the connection is back.</source>
        <translation>オフラインです。接続が回復すると変更を送信します。</translation>
    </message>
    <message>
        <source>The server rejects this key. Changes are sent after you enter a new key.</source>
        <translation>サーバーがこのキーを拒否しました。新しいキーを入力すると変更を送信します。</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version; nothing is lost.</source>
        <translation>サーバーは新しいバージョンの Leadlight からの変更だけを受け付けます。最新バージョンをインストールしてください。何も失われません。</translation>
    </message>
    <message>
        <source>The connection to the server is not set up right. Check the address; nothing is lost.</source>
        <translation>サーバーへの接続が正しく設定されていません。アドレスを確認してください。何も失われません。</translation>
    </message>
    <message>
        <source>It has waited for long although the server answers. It is kept and tried on; copy the report for whoever looks after the service.</source>
        <translation>サーバーは応答していますが、長い間送信を待っています。変更は残っており、試行を続けます。レポートをコピーして、サービスの運営者に送ってください。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>12 min ago</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>試行 1 回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>試行 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未連携</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a note</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>On the server (%1, %2)</source>
        <comment>who and when</comment>
        <translation>サーバー側 (%1、%2)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー側</translation>
    </message>
    <message>
        <source>On the server (%1)</source>
        <comment>who or when</comment>
        <translation>サーバー側 (%1)</translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation>要対応の変更 1 件</translation>
    </message>
    <message>
        <source>%1 changes need you</source>
        <translation>要対応の変更 %1 件</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>送信待ちの変更 1 件</translation>
    </message>
    <message>
        <source>%1 changes waiting</source>
        <translation>送信待ちの変更 %1 件</translation>
    </message>
    <message>
        <source>This server cannot do this yet.</source>
        <translation>このサーバーはまだこの操作に対応していません。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display here. Use --screenshot FILE, or sync, list and act.</source>
        <translation>表示できるディスプレイがありません。--screenshot FILE を使うか、sync、list、act を使ってください。</translation>
    </message>
    <message>
        <source>The input could not be read to its end.</source>
        <translation>入力を最後まで読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>This address starts with http. Use https, else others can read the key on its way.</source>
        <translation>このアドレスは http で始まっています。https を使わないと、通信中にキーを第三者に読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>This is not an address that starts with https. Check the spelling.</source>
        <translation>https で始まるアドレスではありません。入力に誤りがないか確認してください。</translation>
    </message>
    <message>
        <source>This cannot be an address. Check the spelling.</source>
        <translation>アドレスとして正しくありません。入力に誤りがないか確認してください。</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the key below is all that is needed.</source>
        <translation>@ の前の名前とパスワードは不要です。下のキーだけで接続できます。</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: only the server’s address is needed.</source>
        <translation>? または # 以降は不要です。サーバーのアドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>A key has no spaces and no accented letters. Copy it again from your chat service.</source>
        <translation>キーに空白やアクセント付きの文字は含まれません。チャットサービスからもう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size in per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Every score</source>
        <translation>すべてのスコア</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Where your conversations come from</source>
        <translation>会話の取得元</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Replace it when the server no longer takes it</source>
        <translation>サーバーで使えなくなったときに交換します</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>Each account is kept apart from the others</source>
        <translation>アカウントごとに分けて保存されます</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>このデバイスから削除</translation>
    </message>
    <message>
        <source>Deletes what is kept here; the server keeps everything</source>
        <translation>このデバイスのデータを削除します。サーバーのデータはすべて残ります</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Follows the system by default</source>
        <translation>既定ではシステムに合わせます</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Auto: one line of summary in narrow lists</source>
        <translation>自動: 幅の狭い一覧では要約を 1 行で表示します</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>On top of the system’s size</source>
        <translation>システムの文字サイズに対する倍率</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>アニメーションを減らす</translation>
    </message>
    <message>
        <source>No slides or fades</source>
        <translation>スライドやフェードを使いません</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Stronger borders and text</source>
        <translation>境界線と文字をはっきり表示します</translation>
    </message>
    <message>
        <source>Use the system font</source>
        <translation>システムフォントを使用</translation>
    </message>
    <message>
        <source>Instead of Inter</source>
        <translation>Inter の代わりに使います</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the program; dates and numbers follow it</source>
        <translation>アプリの表示言語。日付と数値の形式にも反映されます</translation>
    </message>
    <message>
        <source>After an action</source>
        <translation>操作後の動作</translation>
    </message>
    <message>
        <source>What is selected once a conversation leaves the list</source>
        <translation>会話が一覧から外れた後に選択するもの</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shown by your desktop, also when the window is closed to the tray</source>
        <translation>デスクトップに表示されます。ウィンドウを閉じてトレイにあるときも届きます</translation>
    </message>
    <message>
        <source>New leads from score</source>
        <translation>通知する新規リードのスコア</translation>
    </message>
    <message>
        <source>Leads below it come quietly</source>
        <translation>これ未満のリードは通知なしで届きます</translation>
    </message>
    <message>
        <source>New CRM errors</source>
        <translation>新しい CRM エラー</translation>
    </message>
    <message>
        <source>A conversation could not be brought into the CRM</source>
        <translation>会話を CRM に取り込めなかったとき</translation>
    </message>
    <message>
        <source>Follow-ups and reminders</source>
        <translation>フォローアップとリマインダー</translation>
    </message>
    <message>
        <source>Before the 24 hours end or a reminder comes</source>
        <translation>24 時間の期限前と、リマインダーの時刻</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>事前通知の時間</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>No name and no summary, for shared screens</source>
        <translation>画面を共有するときのため、名前と要約を表示しません</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>おやすみ時間</translation>
    </message>
    <message>
        <source>Nothing is shown; one notification sums it up afterwards</source>
        <translation>何も表示せず、終了後に 1 件の通知にまとめます</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>おやすみ時間の開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>おやすみ時間の終了</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <source>Where the desktop has one</source>
        <translation>トレイのあるデスクトップの場合</translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation>閉じても実行を続ける</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray</source>
        <translation>ウィンドウを閉じてもトレイにアイコンが残ります</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Letters act while the list or the messages have the focus</source>
        <translation>文字キーは、一覧またはメッセージにフォーカスがあるときに使えます</translation>
    </message>
    <message>
        <source>What is kept on this device</source>
        <translation>このデバイスに保存されるもの</translation>
    </message>
    <message>
        <source>The cache is not encrypted</source>
        <translation>キャッシュは暗号化されません</translation>
    </message>
    <message>
        <source>Where your API key is kept</source>
        <translation>API キーの保存場所</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信されるもの</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>このデバイスの保存データ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>Everything is fetched again; your own marks and views stay</source>
        <translation>すべてを取得し直します。マークとビューは残ります</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>1 transcript could not be read and was left aside.</source>
        <translation>1 件の会話履歴を読み取れず、スキップしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts could not be read and were left aside.</source>
        <translation>
            <numerusform>%Ln 件の会話履歴を読み取れず、スキップしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::AccountRemoval</name>
    <message>
        <source>The folder of this account could not be removed. Check its permissions.</source>
        <translation>このアカウントのフォルダーを削除できませんでした。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The account is removed, but the keyring did not answer. If it holds the key, remove it there.</source>
        <translation>アカウントは削除されましたが、キーリングから応答がありませんでした。キーが残っている場合は、キーリングから削除してください。</translation>
    </message>
</context>
<context>
    <name>leadlight::AccountToken</name>
    <message>
        <source>Account without a name</source>
        <translation>名前のない取引先</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>取引先 %1 を外す</translation>
    </message>
</context>
<context>
    <name>leadlight::Accounts</name>
    <message>
        <source>No server is set. Start Leadlight with --server, or with --demo for sample data.</source>
        <translation>サーバーが設定されていません。--server を付けて起動するか、サンプルデータを使う場合は --demo を付けて起動してください。</translation>
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
        <translation>キーを 1 つ使ってください。Ctrl や Shift と組み合わせることもできます。</translation>
    </message>
    <message>
        <source>Ctrl+Alt and AltGr type characters such as @ on many keyboards.</source>
        <translation>Ctrl+Alt と AltGr は、多くのキーボードで @ などの文字の入力に使われます。</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus.</source>
        <translation>Alt と文字キーの組み合わせはメニューを開きます。</translation>
    </message>
    <message>
        <source>The Tab key moves between the controls.</source>
        <translation>Tab キーはコントロール間の移動に使われます。</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 open the views.</source>
        <translation>Ctrl+1～Ctrl+9 はビューを開きます。</translation>
    </message>
    <message>
        <source>This command works everywhere in the window, so a letter alone would act while you type.</source>
        <translation>このコマンドはウィンドウ全体で有効なため、文字キーだけを割り当てると入力中に実行されてしまいます。</translation>
    </message>
    <message>
        <source>Text fields need this key.</source>
        <translation>このキーはテキスト欄で使われます。</translation>
    </message>
    <message>
        <source>Open view %1</source>
        <translation>ビュー %1 を開く</translation>
    </message>
    <message>
        <source>Mark as seen or unseen</source>
        <translation>既読/未読を切り替え</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>フォロー済みにする</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>リマインダーを設定…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話をかける</translation>
    </message>
    <message>
        <source>Prepare follow-up</source>
        <translation>フォローアップメモを作成</translation>
    </message>
    <message>
        <source>Copy link to conversation</source>
        <translation>会話へのリンクをコピー</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Show or hide insights</source>
        <translation>インサイトの表示/非表示</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Next unseen conversation</source>
        <translation>次の未読の会話</translation>
    </message>
    <message>
        <source>Previous unseen conversation</source>
        <translation>前の未読の会話</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>Scroll the messages down</source>
        <translation>メッセージを下にスクロール</translation>
    </message>
    <message>
        <source>Scroll the messages up</source>
        <translation>メッセージを上にスクロール</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Sort by newest first</source>
        <translation>新しい順に並べ替え</translation>
    </message>
    <message>
        <source>Sort by oldest first</source>
        <translation>古い順に並べ替え</translation>
    </message>
    <message>
        <source>Sort by highest score</source>
        <translation>スコアの高い順に並べ替え</translation>
    </message>
    <message>
        <source>Sort by follow-up due</source>
        <translation>フォローアップ期限順に並べ替え</translation>
    </message>
    <message>
        <source>Save this search as a view…</source>
        <translation>この検索をビューとして保存…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>メニューバーの表示/非表示</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Leadlight について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>会話を完了にする</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>未完了に戻す</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>CRM 同期を再試行</translation>
    </message>
    <message>
        <source>Retry all with this cause</source>
        <translation>この原因の会話をすべて再試行</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Link contact…</source>
        <translation>連絡先を連携…</translation>
    </message>
    <message>
        <source>Sort by cause</source>
        <translation>原因別に並べ替え</translation>
    </message>
    <message>
        <source>Select or deselect conversation</source>
        <translation>会話の選択/選択解除</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>この一覧をすべて選択</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Show unsent changes</source>
        <translation>未送信の変更を表示</translation>
    </message>
</context>
<context>
    <name>leadlight::Application</name>
    <message>
        <source>This link leads to nothing in Leadlight.</source>
        <translation>このリンクの先は Leadlight にありません。</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>アカウントを切り替え</translation>
    </message>
</context>
<context>
    <name>leadlight::BulkOutcome</name>
    <message>
        <source>1 conversation could not be changed and stays selected.</source>
        <translation>1 件の会話を変更できませんでした。選択したままにしています。</translation>
    </message>
    <message>
        <source>%1 conversations could not be changed and stay selected.</source>
        <translation>%1 件の会話を変更できませんでした。選択したままにしています。</translation>
    </message>
</context>
<context>
    <name>leadlight::BusMessenger</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remind me in 1 h</source>
        <translation>1 時間後にリマインド</translation>
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
        <translation>%1、会話 1 件</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1、会話 %2 件</translation>
    </message>
</context>
<context>
    <name>leadlight::CommandPalette</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ 選択</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Enter 実行</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc 閉じる</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command, a view or a person</source>
        <translation>コマンド、ビュー、訪問者を検索</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to your chat service</source>
        <translation>チャットサービスに接続</translation>
    </message>
    <message>
        <source>Conversations are then kept on this device.</source>
        <translation>接続すると、会話がこのデバイスに保存されます。</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーアドレス</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>History to keep offline</source>
        <translation>オフラインで保持する期間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 か月</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>How far back whole conversations can be read without a network. Older ones stay in the list and are fetched when you open them.</source>
        <translation>ネットワークがなくても会話全体を読める期間です。それより古い会話も一覧に残り、開いたときに取得されます。</translation>
    </message>
    <message>
        <source>Certificate file…</source>
        <translation>証明書ファイル…</translation>
    </message>
    <message>
        <source>For servers whose certificate was made by your own company: the file of its authority (PEM).</source>
        <translation>自社で発行した証明書を使うサーバー用: 認証局のファイル (PEM) を指定します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the certificate file</source>
        <translation>証明書ファイルを削除</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Settings › API in your chat service</source>
        <translation>チャットサービスの「設定 › API」</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>新しいキーを入力</translation>
    </message>
    <message>
        <source>For %1. What is on this device stays readable.</source>
        <translation>%1 用のキーです。このデバイスにあるデータは引き続き読めます。</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in files or logs.</source>
        <translation>システムのキーリングに保存され、ファイルやログには残りません。</translation>
    </message>
    <message>
        <source>This desktop has no keyring. The key is kept until you quit, never in files or logs, and asked for at the next start.</source>
        <translation>このデスクトップにはキーリングがありません。キーは終了するまで保持され、ファイルやログには残りません。次回の起動時に再入力が必要です。</translation>
    </message>
    <message>
        <source>The system keyring did not take the key. Unlock it and connect again, or connect again to keep the key until you quit.</source>
        <translation>システムのキーリングにキーを保存できませんでした。ロックを解除してもう一度接続してください。そのままもう一度接続すると、キーは終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>1 conversation.</source>
        <translation>会話 1 件。</translation>
    </message>
    <message>
        <source>%1 conversations.</source>
        <translation>会話 %1 件。</translation>
    </message>
    <message>
        <source>%1, 1 conversation.</source>
        <translation>%1、会話 1 件。</translation>
    </message>
    <message>
        <source>%1, %2 conversations.</source>
        <translation>%1、会話 %2 件。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>Only certificates of “%1” are trusted.</source>
        <translation>「%1」の証明書だけを信頼します。</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The address of your chat service is missing.</source>
        <translation>チャットサービスのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The key is missing. You find it in the settings of your chat service.</source>
        <translation>キーを入力してください。キーはチャットサービスの設定で確認できます。</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectFlow</name>
    <message>
        <source>The certificate file holds no certificate that can be read. Choose another.</source>
        <translation>証明書ファイルに読み取れる証明書がありません。別のファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectionPage</name>
    <message>
        <source>Change key…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Remove from this device…</source>
        <translation>このデバイスから削除…</translation>
    </message>
    <message>
        <source>Remove %1 from this device?</source>
        <translation>%1 をこのデバイスから削除しますか？</translation>
    </message>
    <message>
        <source>Its conversations, your marks, reminders and views on this device are deleted, and its API key too. The server keeps everything.</source>
        <translation>このデバイスにある会話、マーク、リマインダー、ビューと、API キーが削除されます。サーバーのデータはすべて残ります。</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>このデバイスから削除</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationHeader</name>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unseen</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Hide insights</source>
        <translation>インサイトを隠す</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>インサイトを表示</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>インサイト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationPane</name>
    <message>
        <source>Follow-up note copied</source>
        <translation>フォローアップメモをコピーしました</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>会話 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>会話 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>新着 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>conversations above the visible ones</comment>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationVisit</name>
    <message>
        <source>New since %1</source>
        <comment>a time</comment>
        <translation>%1 以降の新着</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmErrorBar</name>
    <message>
        <source>Retry CRM sync</source>
        <translation>CRM 同期を再試行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>レポート用の詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>名前が不足</translation>
    </message>
    <message>
        <source>No email or phone</source>
        <translation>メールも電話もなし</translation>
    </message>
    <message>
        <source>Contact already exists</source>
        <translation>連絡先が既に存在</translation>
    </message>
    <message>
        <source>Data refused by the CRM</source>
        <translation>CRM がデータを拒否</translation>
    </message>
    <message>
        <source>CRM connection ended</source>
        <translation>CRM との接続が切断</translation>
    </message>
    <message>
        <source>CRM asks to wait</source>
        <translation>CRM が待機を要求</translation>
    </message>
    <message>
        <source>CRM did not answer</source>
        <translation>CRM から応答なし</translation>
    </message>
    <message>
        <source>CRM not reached</source>
        <translation>CRM に接続できません</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>CRM 同期エラー</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>%1 に再試行します。</translation>
    </message>
    <message>
        <source>The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>CRM には姓と名が必要です。ここで連絡先を連携するか、名前がわかってから再試行してください。</translation>
    </message>
    <message>
        <source>The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>この訪問者を CRM に保存できません。手動で連絡先を連携してください。</translation>
    </message>
    <message>
        <source>The CRM has this person already. Link the right contact.</source>
        <translation>この人は既に CRM に存在します。正しい連絡先を連携してください。</translation>
    </message>
    <message>
        <source>Reconnect the CRM in your chat service, then retry.</source>
        <translation>チャットサービスで CRM に接続し直してから再試行してください。</translation>
    </message>
    <message>
        <source>Too many changes came at once. It goes on by itself.</source>
        <translation>一度に多くの変更が届きました。自動で続行します。</translation>
    </message>
    <message>
        <source>It may be down for a moment. Retry, or wait.</source>
        <translation>一時的に停止している可能性があります。再試行するか、お待ちください。</translation>
    </message>
    <message>
        <source>Your chat service could not reach it. Retry, or wait.</source>
        <translation>チャットサービスから接続できませんでした。再試行するか、お待ちください。</translation>
    </message>
    <message>
        <source>The CRM gave no reason. Look into the CRM&apos;s own log, then retry.</source>
        <translation>CRM から理由は示されていません。CRM 側のログを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The CRM said: “%1”. Correct it there, then retry.</source>
        <translation>CRM からのメッセージ: 「%1」。CRM で修正してから再試行してください。</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no name is known.</source>
        <translation>まだ再試行できる状態ではありません: 名前がわかっていません。</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: only “%1” is known, no last name.</source>
        <translation>まだ再試行できる状態ではありません: 「%1」しかわからず、姓がわかっていません。</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no email and no phone number is known.</source>
        <translation>まだ再試行できる状態ではありません: メールアドレスも電話番号もわかっていません。</translation>
    </message>
    <message>
        <source>A retry cannot succeed before a contact is linked.</source>
        <translation>連絡先を連携するまで、再試行しても成功しません。</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: nothing has changed since the CRM refused it.</source>
        <translation>まだ再試行できる状態ではありません: CRM に拒否されてから何も変わっていません。</translation>
    </message>
    <message>
        <source>Retry possible in %1 s.</source>
        <translation>%1 秒後に再試行できます。</translation>
    </message>
    <message>
        <source>Retry possible in %1.</source>
        <comment>how long</comment>
        <translation>%1後に再試行できます。</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>time of the last try</comment>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>The CRM says: “%1”</source>
        <translation>CRM からのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>会話: %1</translation>
    </message>
    <message>
        <source>Last try: %1</source>
        <translation>前回の試行: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmSection</name>
    <message>
        <source>No CRM contact linked.</source>
        <translation>連携済みの CRM 連絡先はありません。</translation>
    </message>
    <message>
        <source>Last sent to the CRM %1.</source>
        <comment>a time</comment>
        <translation>CRM への最終送信は %1 です。</translation>
    </message>
    <message>
        <source>Waiting for the CRM.</source>
        <translation>CRM の応答を待っています。</translation>
    </message>
    <message>
        <source>Waiting for the CRM since %1.</source>
        <comment>a time</comment>
        <translation>%1 から CRM の応答を待っています。</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no email and no phone number.</source>
        <translation>CRM に未送信: 訪問者のメールアドレスも電話番号もわかりません。</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no name. The CRM needs a first and last name.</source>
        <translation>CRM に未送信: 訪問者の名前がわかりません。CRM には姓と名が必要です。</translation>
    </message>
    <message>
        <source>Not sent to the CRM: it needs a first and last name, and only “%1” is known.</source>
        <translation>CRM に未送信: 姓と名が必要ですが、「%1」しかわかっていません。</translation>
    </message>
    <message>
        <source>Not sent to the CRM. Check in your chat service that a CRM is connected.</source>
        <translation>CRM に未送信です。チャットサービスで CRM が接続されているか確認してください。</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>名前のない連絡先</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>名前のない取引先</translation>
    </message>
    <message>
        <source>Account of this contact</source>
        <translation>この連絡先の取引先</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Match 82%: same email domain, similar name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>自動連携</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>%1 が連携</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>手動連携</translation>
    </message>
    <message>
        <source>Link history</source>
        <translation>連携履歴</translation>
    </message>
    <message>
        <source>Link contact</source>
        <translation>連絡先を連携</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>取引先を連携</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear the link</source>
        <translation>連携を解除</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>これで正しい</translation>
    </message>
    <message>
        <source>Keeps this contact and ends the doubt.</source>
        <translation>この連絡先を残し、誤りの可能性の表示を消します。</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>連絡先を変更</translation>
    </message>
    <message>
        <source>Your chat service does not offer this.</source>
        <translation>チャットサービスがこの機能に対応していません。</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>取引先を変更</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>この会話の連携を解除します。連絡先の取引先は変わりません。</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未連携</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>when and who, from, to</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>leadlight::DemoProcess</name>
    <message>
        <source>The demo server could not be started: %1.</source>
        <translation>デモサーバーを起動できませんでした: %1。</translation>
    </message>
    <message>
        <source>The demo server ended too early.</source>
        <translation>デモサーバーが途中で終了しました。</translation>
    </message>
    <message>
        <source>leadlight-demo-server is not installed beside leadlight.</source>
        <translation>leadlight-demo-server が leadlight と同じ場所にインストールされていません。</translation>
    </message>
    <message>
        <source>The demo server&apos;s certificate could not be read.</source>
        <translation>デモサーバーの証明書を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>leadlight::EmptyState</name>
    <message>
        <source>No conversation fits</source>
        <translation>該当する会話はありません</translation>
    </message>
    <message>
        <source>No conversation on this device has this status and CRM state.</source>
        <translation>このステータスと CRM の状態に当てはまる会話は、このデバイスにありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>「%1」に一致する会話はありません</translation>
    </message>
    <message>
        <source>Search covers name, email, agent, summary and messages.</source>
        <translation>名前、メールアドレス、エージェント、要約、メッセージが検索対象です。</translation>
    </message>
    <message>
        <source>No conversation selected</source>
        <translation>会話が選択されていません</translation>
    </message>
    <message>
        <source>Choose one on the left, or press J.</source>
        <translation>左の一覧から選ぶか、J キーを押してください。</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>会話はまだありません</translation>
    </message>
    <message>
        <source>They appear here as soon as a visitor talks to one of your agents.</source>
        <translation>訪問者がエージェントと話し始めると、ここに表示されます。</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>すべて対応済みです</translation>
    </message>
    <message>
        <source>No open conversation needs an answer.</source>
        <translation>返信が必要な未完了の会話はありません。</translation>
    </message>
    <message>
        <source>Getting your conversations</source>
        <translation>会話を取得しています</translation>
    </message>
    <message>
        <source>You can start reading as they arrive.</source>
        <translation>届いた会話から読み始められます。</translation>
    </message>
    <message>
        <source>%1. You can start reading.</source>
        <comment>progress, 40 of 248</comment>
        <translation>%1。もう読み始められます。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>No conversation is on this device yet. They come as soon as the server answers.</source>
        <translation>このデバイスにはまだ会話がありません。サーバーが応答すると届きます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>サインインが必要です</translation>
    </message>
    <message>
        <source>The server rejects this key. Conversations come as soon as it knows the key.</source>
        <translation>サーバーがこのキーを拒否しました。有効なキーを設定すると会話が届きます。</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>新しいキーを入力</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>同期が停止しました</translation>
    </message>
    <message>
        <source>Messages are not here yet</source>
        <translation>メッセージはまだ届いていません</translation>
    </message>
    <message>
        <source>They come as soon as the server answers.</source>
        <translation>サーバーが応答すると届きます。</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>Connect to your chat service, or look around with sample data.</source>
        <translation>チャットサービスに接続するか、サンプルデータでお試しください。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
</context>
<context>
    <name>leadlight::FactRow</name>
    <message>
        <source>Show the message with: %1</source>
        <translation>該当メッセージを表示: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>%1 を開きます。この名前には、ほかの文字に似た文字が使われています。</translation>
    </message>
</context>
<context>
    <name>leadlight::FactorRow</name>
    <message>
        <source>Not found in the transcript</source>
        <translation>会話履歴に見つかりません</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the visitor&apos;s own words</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Show the message in the transcript</source>
        <translation>会話履歴でメッセージを表示</translation>
    </message>
    <message>
        <source>%1: show the message of %2</source>
        <comment>factor, time</comment>
        <translation>%1: %2 のメッセージを表示</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>a message by its number</comment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>This message is not on this device yet</source>
        <translation>このメッセージはまだこのデバイスにありません</translation>
    </message>
    <message>
        <source>%1: message %2, not on this device yet</source>
        <translation>%1: メッセージ %2、まだこのデバイスにありません</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>All</source>
        <comment>every status</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every CRM state</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>同期待ち</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>CRM 同期</translation>
    </message>
    <message>
        <source>CRM</source>
        <comment>CRM sync, short</comment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>number of hits, search text</comment>
        <translation>「%2」の検索結果 %1 件</translation>
    </message>
</context>
<context>
    <name>leadlight::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <comment>hit number, hits so far</comment>
        <translation>%1/%2…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>leadlight::FollowUpBar</name>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>再リマインド</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>リマインダーを削除</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>フォロー済みにする</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: marked as followed up</source>
        <translation>元に戻す: フォロー済みにしました</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Follow-up was due %1</source>
        <comment>the time</comment>
        <translation>フォローアップ期限は %1 でした</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <comment>the time</comment>
        <translation>%1 までにフォローアップ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of lead, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>メールでフォロー済み</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>電話でフォロー済み</translation>
    </message>
    <message>
        <source>Say how you followed up</source>
        <translation>フォローアップの方法を選択</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>23 h 12 min</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>2 h</comment>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>%1 · reminder for %2</source>
        <comment>kind of lead and time left, time</comment>
        <translation>%1 · リマインダー %2</translation>
    </message>
    <message>
        <source>Followed up late by email, %1</source>
        <translation>メールでフォロー済み (期限後)、%1</translation>
    </message>
    <message>
        <source>Followed up by email, %1</source>
        <translation>メールでフォロー済み、%1</translation>
    </message>
    <message>
        <source>Followed up late by phone, %1</source>
        <translation>電話でフォロー済み (期限後)、%1</translation>
    </message>
    <message>
        <source>Followed up by phone, %1</source>
        <translation>電話でフォロー済み、%1</translation>
    </message>
    <message>
        <source>Followed up late, %1</source>
        <translation>フォロー済み (期限後)、%1</translation>
    </message>
    <message>
        <source>Followed up, %1</source>
        <translation>フォロー済み、%1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation>リマインダーの時刻です</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <comment>a time</comment>
        <translation>リマインダー: %1</translation>
    </message>
    <message>
        <source>How did you follow up?</source>
        <translation>どの方法でフォローアップしましたか？</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>その他の方法</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>the time</comment>
        <translation>期限 %1（超過）</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>the time</comment>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>just now late</source>
        <translation>たった今期限を過ぎました</translation>
    </message>
</context>
<context>
    <name>leadlight::GaugeLabel</name>
    <message>
        <source>Lead score %1 of 100, %2</source>
        <comment>points, word</comment>
        <translation>リードスコア %1/100、%2</translation>
    </message>
    <message>
        <source>No lead score</source>
        <translation>リードスコアなし</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the score, why it is outdated</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>leadlight::HistorySection</name>
    <message>
        <source>Followed up by email, late</source>
        <translation>メールでフォロー済み (期限後)</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>メールでフォロー済み</translation>
    </message>
    <message>
        <source>Followed up by phone, late</source>
        <translation>電話でフォロー済み (期限後)</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>電話でフォロー済み</translation>
    </message>
    <message>
        <source>Followed up, late</source>
        <translation>フォロー済み (期限後)</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>フォロー済み</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>Score %1 withdrawn</source>
        <translation>スコア %1 を取り消し</translation>
    </message>
    <message>
        <source>Score %1 → %2</source>
        <comment>before, after</comment>
        <translation>スコア %1 → %2</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>連携を解除</translation>
    </message>
    <message>
        <source>Link to %1 removed</source>
        <translation>%1 との連携を解除</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>%1 と連携</translation>
    </message>
    <message>
        <source>Linked to %1 instead of %2</source>
        <translation>連携先を %2 から %1 に変更</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Status %1 → %2</source>
        <comment>before, after</comment>
        <translation>ステータス: %1 → %2</translation>
    </message>
    <message>
        <source>Nothing to send to the CRM</source>
        <translation>CRM への送信対象なし</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>リマインダーを削除</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <translation>リマインダー: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>すべての変更履歴を表示</translation>
    </message>
    <message>
        <source>Nothing has changed since this conversation came to this device.</source>
        <translation>この会話がこのデバイスに届いてから、変更はありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::InsightsPanel</name>
    <message>
        <source>Insights</source>
        <translation>インサイト</translation>
    </message>
    <message>
        <source>Close Insights</source>
        <translation>インサイトを閉じる</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>リードスコア</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>Told by the visitor, not verified.</source>
        <translation>訪問者からの情報で、未確認です。</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>要約はまだありません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>What this device saw happen.</source>
        <translation>このデバイスで確認された変更です。</translation>
    </message>
    <message>
        <source>Scored at %1</source>
        <comment>time</comment>
        <translation>%1 に採点</translation>
    </message>
    <message>
        <source>Scored %1</source>
        <comment>day and time</comment>
        <translation>採点：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Written by your team. Visitors never see them.</source>
        <translation>チームが書いたメモです。訪問者には表示されません。</translation>
    </message>
    <message>
        <source>Shows why this contact matches</source>
        <translation>この連絡先が一致した理由を表示します</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Key for “%1”: %2</source>
        <translation>「%1」のキー: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old key, Backspace removes it</source>
        <translation>Escape で元のキーを維持、Backspace で削除</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>キーを変更</translation>
    </message>
</context>
<context>
    <name>leadlight::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>キーまたは機能で検索</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>キーボードショートカットを検索</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>この会話</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys for the same command</comment>
        <translation>または</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>ビューを開く</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last of several keys</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>No key for “%1”.</source>
        <translation>「%1」に一致するキーはありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyboardPage</name>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Letters act while the list or the messages have the focus.</source>
        <translation>キーを選択して、新しいキーを押してください。文字キーは、一覧またはメッセージにフォーカスがあるときに使えます。</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>この会話</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Back to the key it had at first</source>
        <translation>初期設定のキーに戻す</translation>
    </message>
    <message>
        <source>Reset the key for “%1”</source>
        <translation>「%1」のキーをリセット</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>「%1」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>key, and then the reason as a sentence</comment>
        <translation>%1 は使用できません: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Replace it, and that command has it no longer.</source>
        <translation>%1 は「%2」に割り当てられています。置き換えると、そのコマンドのキーは解除されます。</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now.</source>
        <translation>%1 を「%2」に割り当てました。</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now; “%3” has none.</source>
        <translation>%1 を「%2」に割り当てました。「%3」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>“%1” has its first key again.</source>
        <translation>「%1」を初期設定のキーに戻しました。</translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation>すべてのコマンドを初期設定のキーに戻しました。</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkFooter</name>
    <message>
        <source>Link to the CRM</source>
        <translation>CRM と連携</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave the link as it is (Esc)</source>
        <translation>連携を変更しない (Esc)</translation>
    </message>
    <message>
        <source>Link when online</source>
        <translation>接続時に連携</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>この会話の連携を解除します。連絡先の取引先は変わりません。</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkOpener</name>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <comment>a host name</comment>
        <translation>%1 をブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Full address: %1</source>
        <translation>完全なアドレス: %1</translation>
    </message>
    <message>
        <source>The name of this site uses letters that look like others. It may not be the site you expect.</source>
        <translation>このサイトの名前には、ほかの文字に似た文字が使われています。想定したサイトではない可能性があります。</translation>
    </message>
    <message>
        <source>The connection to this site is not encrypted.</source>
        <translation>このサイトへの接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer.</source>
        <translation>このコンピューターにはメールアプリが設定されていません。</translation>
    </message>
    <message>
        <source>No program for telephone calls is set up on this computer.</source>
        <translation>このコンピューターには電話アプリが設定されていません。</translation>
    </message>
    <message>
        <source>No web browser is set up on this computer.</source>
        <translation>このコンピューターには Web ブラウザーが設定されていません。</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkPreview</name>
    <message>
        <source>Now</source>
        <comment>what is linked before the change</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>After Link</source>
        <comment>what is linked after the change</comment>
        <translation>連携後</translation>
    </message>
    <message>
        <source>Now: %1. After Link: %2.</source>
        <translation>現在: %1。連携後: %2。</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkProgress</name>
    <message>
        <source>Contact without a name</source>
        <translation>名前のない連絡先</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>連絡先なし</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the change of the link</source>
        <translation>連携の変更を元に戻す</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Will be linked when the connection is back.</source>
        <translation>接続が回復すると連携します。</translation>
    </message>
    <message>
        <source>The link will be removed when the connection is back.</source>
        <translation>接続が回復すると連携を解除します。</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>このコンピューターに保存済みです。</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>連携中…</translation>
    </message>
    <message>
        <source>Removing the link…</source>
        <translation>連携を解除中…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>%1 linked this conversation %2. Which contact is right?</source>
        <comment>who, when</comment>
        <translation>%2、%1 がこの会話を連携しました。どちらの連絡先が正しいですか？</translation>
    </message>
    <message>
        <source>%1 removed the link of this conversation %2. What is right?</source>
        <comment>who, when</comment>
        <translation>%2、%1 がこの会話の連携を解除しました。どちらが正しいですか？</translation>
    </message>
    <message>
        <source>Linked to someone else meanwhile</source>
        <translation>その間に別の連絡先と連携</translation>
    </message>
    <message>
        <source>Link removed meanwhile</source>
        <translation>その間に連携を解除</translation>
    </message>
    <message>
        <source>meanwhile</source>
        <translation>その間に</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>自分の選択</translation>
    </message>
    <message>
        <source>Your choice · %1</source>
        <comment>an email address</comment>
        <translation>自分の選択 · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1</source>
        <comment>who</comment>
        <translation>現在の CRM · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1, %2</source>
        <comment>who, when</comment>
        <translation>現在の CRM · %1、%2</translation>
    </message>
    <message>
        <source>Use my choice</source>
        <translation>自分の選択を使う</translation>
    </message>
    <message>
        <source>Keep CRM’s</source>
        <translation>CRM 側を残す</translation>
    </message>
    <message>
        <source>We cannot tell whether this was saved</source>
        <translation>保存されたかどうか確認できません</translation>
    </message>
    <message>
        <source>The link was not saved</source>
        <translation>連携は保存されませんでした</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>leadlight::Linker</name>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Search contacts in the CRM</source>
        <translation>CRM の連絡先を検索</translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation>名前、メール、電話</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>連絡先が見つかりません</translation>
    </message>
    <message>
        <source>Try the email address or phone number.</source>
        <translation>メールアドレスまたは電話番号で試してください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Search accounts in the CRM</source>
        <translation>CRM の取引先を検索</translation>
    </message>
    <message>
        <source>Name, website or industry</source>
        <translation>名前、Web サイト、業種</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>取引先が見つかりません</translation>
    </message>
    <message>
        <source>Try the website or a shorter name.</source>
        <translation>Web サイトまたは短い名前で試してください。</translation>
    </message>
    <message>
        <source>Search by email</source>
        <translation>メールで検索</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>名前のない連絡先</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>名前のない取引先</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved on this device.</source>
        <comment>a number</comment>
        <translation>オフラインです。このデバイスに保存された連絡先 %1 件を表示しています。</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved just now.</source>
        <comment>a number</comment>
        <translation>オフラインです。たった今保存された連絡先 %1 件を表示しています。</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved %2 ago.</source>
        <comment>a number, how long</comment>
        <translation>オフラインです。%2前に保存された連絡先 %1 件を表示しています。</translation>
    </message>
    <message>
        <source>Found by email domain. Linked with the contact.</source>
        <translation>メールドメインから見つかりました。連絡先と一緒に連携します。</translation>
    </message>
    <message>
        <source>Linked together with the contact.</source>
        <translation>連絡先と一緒に連携します。</translation>
    </message>
    <message>
        <source>Different email: visitor %1, contact %2.</source>
        <translation>メールアドレスが異なります: 訪問者 %1、連絡先 %2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未連携</translation>
    </message>
</context>
<context>
    <name>leadlight::ListPane</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>The conversation you had open was removed from your inbox.</source>
        <translation>開いていた会話は受信トレイから削除されました。</translation>
    </message>
    <message>
        <source>“%1” is not understood and is searched as text.</source>
        <translation>「%1」は解釈できないため、テキストとして検索します。</translation>
    </message>
    <message>
        <source>The server rejects this key. What is on this device stays readable.</source>
        <translation>サーバーがこのキーを拒否しました。このデバイスにあるデータは引き続き読めます。</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>新しいキーを入力</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Times such as “2 h left” are wrong until it is set.</source>
        <translation>このコンピューターの時計は %1遅れています。時計を合わせるまで、「残り 2 時間」などの表示は正しくありません。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Times such as “2 h left” are wrong until it is set.</source>
        <translation>このコンピューターの時計は %1進んでいます。時計を合わせるまで、「残り 2 時間」などの表示は正しくありません。</translation>
    </message>
    <message>
        <source>1 conversation in between is not loaded yet and was left out.</source>
        <translation>間にある 1 件の会話はまだ読み込まれていないため、除外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations in between are not loaded yet and were left out.</source>
        <translation>
            <numerusform>間にある %Ln 件の会話はまだ読み込まれていないため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your changes was damaged. All %1 unsent changes were saved; a copy of the file is kept as %2.</source>
        <translation>変更内容のファイルが壊れていました。未送信の変更 %1 件はすべて救出されました。ファイルのコピーは %2 として残してあります。</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. Entries that could not be read: %2. A copy of the file is kept as %3.</source>
        <translation>変更内容のファイルが壊れていました。救出された未送信の変更: %1 件。読み取れなかった項目: %2 件。ファイルのコピーは %3 として残してあります。</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. More may be lost; check what you did last. A copy of the file is kept as %2.</source>
        <translation>変更内容のファイルが壊れていました。救出された未送信の変更: %1 件。ほかにも失われた可能性があります。最後の操作を確認してください。ファイルのコピーは %2 として残してあります。</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupBox</name>
    <message>
        <source>Suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The CRM did not answer</source>
        <translation>CRM から応答がありませんでした</translation>
    </message>
    <message>
        <source>None found on this device</source>
        <translation>このデバイスには見つかりません</translation>
    </message>
    <message>
        <source>More than %1. Type more.</source>
        <translation>%1 件を超えています。さらに入力してください。</translation>
    </message>
    <message>
        <source>%1 found on this device</source>
        <comment>a number</comment>
        <translation>このデバイスで %1 件見つかりました</translation>
    </message>
    <message>
        <source>Many found in the CRM</source>
        <translation>CRM で多数見つかりました</translation>
    </message>
    <message>
        <source>%1 found in the CRM</source>
        <comment>a number</comment>
        <translation>CRM で %1 件見つかりました</translation>
    </message>
    <message>
        <source>Your search is kept.</source>
        <translation>検索内容は残っています。</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1 s.</source>
        <translation>検索内容は残っています。%1 秒後に再試行します。</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1.</source>
        <comment>how long</comment>
        <translation>検索内容は残っています。%1後に再試行します。</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupField</name>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupList</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>レポート用の詳細</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
</context>
<context>
    <name>leadlight::MainWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>No more unseen conversations in this list.</source>
        <translation>この一覧に未読の会話はもうありません。</translation>
    </message>
</context>
<context>
    <name>leadlight::MarkBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>選択した会話</translation>
    </message>
    <message>
        <source>All %1 selected</source>
        <comment>a number of conversations</comment>
        <translation>%1 件すべてを選択中</translation>
    </message>
    <message>
        <source>1 selected</source>
        <comment>a conversation</comment>
        <translation>1 件を選択中</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of conversations</comment>
        <translation>%1 件を選択中</translation>
    </message>
</context>
<context>
    <name>leadlight::MatchReasons</name>
    <message>
        <source>Why this contact matches</source>
        <translation>この連絡先が一致した理由</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>情報なし</translation>
    </message>
</context>
<context>
    <name>leadlight::MissingScore</name>
    <message>
        <source>It comes when the visitor tells more, such as a budget, a date or who decides.</source>
        <translation>訪問者が予算、日程、決裁者などを詳しく伝えると、スコアが付きます。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a number of messages</comment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Only general questions</source>
        <translation>一般的な質問のみ</translation>
    </message>
    <message>
        <source>No budget, date or role mentioned</source>
        <translation>予算、日程、役職への言及なし</translation>
    </message>
</context>
<context>
    <name>leadlight::NewPill</name>
    <message>
        <source>Show the newest conversations (Home)</source>
        <translation>最新の会話を表示 (Home)</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteBar</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteRow</name>
    <message>
        <source>Not taken over</source>
        <comment>a change of a note</comment>
        <translation>未反映</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>a note</comment>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>a note</comment>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>a note</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Not taken over: decide about the note “%1”</source>
        <translation>未反映: メモ「%1」をどうするか決める</translation>
    </message>
    <message>
        <source>Edit the note “%1”</source>
        <translation>メモ「%1」を編集</translation>
    </message>
    <message>
        <source>Delete the note “%1”</source>
        <translation>メモ「%1」を削除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>leadlight::NotesSection</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>メモはまだありません。</translation>
    </message>
    <message>
        <source>Add a note. Visitors never see it.</source>
        <translation>メモを追加。訪問者には表示されません。</translation>
    </message>
    <message>
        <source>Cancel editing the note</source>
        <translation>メモの編集をキャンセル</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>A note has at most %1 characters; these are %2.</source>
        <translation>メモは最大 %1 文字です。現在は %2 文字です。</translation>
    </message>
</context>
<context>
    <name>leadlight::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>leadlight::OutboxCard</name>
    <message>
        <source>Yours</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>自分の変更を適用</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a note that was not accepted</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>サーバー側を残す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, for whom</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>leadlight::OutboxView</name>
    <message>
        <source>Unsent changes</source>
        <translation>未送信の変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all unsent changes</source>
        <translation>未送信の変更をすべて表示</translation>
    </message>
    <message>
        <source>Everything you changed is with the server.</source>
        <translation>すべての変更がサーバーに届いています。</translation>
    </message>
    <message>
        <source>What you changed and the server has not taken over yet.</source>
        <translation>サーバーにまだ反映されていない変更です。</translation>
    </message>
</context>
<context>
    <name>leadlight::PaletteModel</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>この会話</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使った項目</translation>
    </message>
</context>
<context>
    <name>leadlight::RemindMenu</name>
    <message>
        <source>Remind me</source>
        <translation>リマインド</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明日の朝</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Pick day and time…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>リマインダーを削除</translation>
    </message>
</context>
<context>
    <name>leadlight::ReminderDialog</name>
    <message>
        <source>Remind me</source>
        <translation>リマインド</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>day and time of a reminder</comment>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>Day and time of the reminder</source>
        <translation>リマインダーの日時</translation>
    </message>
    <message>
        <source>Set reminder</source>
        <translation>リマインダーを設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>leadlight::ScoreCard</name>
    <message>
        <source>Intent</source>
        <translation>意図</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>The service sent no breakdown.</source>
        <translation>サービスから内訳が送られていません。</translation>
    </message>
    <message>
        <source>Scored before the last message.</source>
        <translation>最後のメッセージより前に採点されました。</translation>
    </message>
    <message numerus="yes">
        <source>Scored before the last %Ln messages.</source>
        <translation>
            <numerusform>最後の %Ln 件のメッセージより前に採点されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A score needs more context.</source>
        <translation>スコアを付けるには、さらに情報が必要です。</translation>
    </message>
    <message>
        <source>A score needs more context. Here:</source>
        <translation>スコアを付けるには、さらに情報が必要です。現在の状況:</translation>
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
        <translation>「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 conversations, %3 open, %4 CRM errors</source>
        <translation>%1: 会話 %2 件、未完了 %3 件、CRM エラー %4 件</translation>
    </message>
</context>
<context>
    <name>leadlight::SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>検索をクリア (Esc)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Search name, email, agent, summary</source>
        <translation>名前、メール、エージェント、要約を検索</translation>
    </message>
</context>
<context>
    <name>leadlight::SectionTitle</name>
    <message>
        <source>Written by AI from this conversation. It can be wrong.</source>
        <translation>この会話をもとに AI が作成しました。誤りを含む可能性があります。</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>leadlight::SegmentButton</name>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1、会話 1 件</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1、会話 %2 件</translation>
    </message>
</context>
<context>
    <name>leadlight::Settings</name>
    <message>
        <source>The settings could not be saved in “%1”.</source>
        <translation>「%1」に設定を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDesk</name>
    <message>
        <source>Sample data needs no key.</source>
        <translation>サンプルデータにキーは必要ありません。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインイン済みです。</translation>
    </message>
    <message>
        <source>Not connected at the moment.</source>
        <translation>現在接続されていません。</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>The key is kept in memory until Leadlight is closed.</source>
        <translation>キーは Leadlight を終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>The key is kept in the system keyring.</source>
        <translation>キーはシステムのキーリングに保存されています。</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>leadlight::SortButton</name>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>スコアの高い順</translation>
    </message>
    <message>
        <source>Follow-up due first</source>
        <translation>フォローアップ期限順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>並べ替え: %1</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>一覧の順序: %1</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>原因別</translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>1 item could not be read</source>
        <translation>1 件を読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 items could not be read</source>
        <translation>%1 件を読み取れませんでした</translation>
    </message>
    <message>
        <source>1 conversation on this device</source>
        <translation>このデバイスの会話 1 件</translation>
    </message>
    <message>
        <source>%1 conversations on this device</source>
        <translation>このデバイスの会話 %1 件</translation>
    </message>
</context>
<context>
    <name>leadlight::StoragePage</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>キャッシュを消去…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>キャッシュを消去しますか？</translation>
    </message>
    <message>
        <source>All conversations are fetched again from the server, which takes a while and needs the network. Your marks, reminders and views stay.</source>
        <translation>すべての会話をサーバーから取得し直します。これには時間とネットワーク接続が必要です。マーク、リマインダー、ビューは残ります。</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>Conversations, messages, scores and contacts are saved in a folder that only your user account can read, so that you can work offline.</source>
        <translation>会話、メッセージ、スコア、連絡先は、オフラインでも作業できるように、このユーザーアカウントだけが読めるフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>Whoever can read your home folder or takes the disk out can read it. Use an encrypted disk if that matters to you.</source>
        <translation>ホームフォルダーを読める人やディスクを取り出した人は、このデータを読めます。それが問題になる場合は、暗号化されたディスクを使ってください。</translation>
    </message>
    <message>
        <source>Only the server of your account is asked. There is no tracking, no crash report and no check for updates. Links open in your browser when you choose them.</source>
        <translation>通信先はアカウントのサーバーだけです。トラッキング、クラッシュレポートの送信、更新の確認は行いません。リンクは、選択したときにブラウザーで開きます。</translation>
    </message>
    <message>
        <source>There is no key: this is sample data.</source>
        <translation>サンプルデータのため、キーはありません。</translation>
    </message>
    <message>
        <source>%1 on disk, %2 conversations</source>
        <translation>ディスク上 %1、会話 %2 件</translation>
    </message>
</context>
<context>
    <name>leadlight::SyncLog</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never synced</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次回の試行</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>ライブ更新</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取り失敗</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近のエラー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>新しいキーを入力</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
</context>
<context>
    <name>leadlight::TranscriptView</name>
    <message>
        <source>Show in Insights</source>
        <translation>インサイトで表示</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>%1 を開きます。この名前には、ほかの文字に似た文字が使われています。</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>a host name</comment>
        <translation>%1 を開きます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: text, copied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text, copied</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>選択したテキストをコピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Show %1 in Insights</source>
        <comment>a factor of the score</comment>
        <translation>%1をインサイトで表示</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a host name</comment>
        <translation>%1 を開く…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>会話履歴</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>New since 13:50, the message</comment>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n messages on this device</source>
        <translation>
            <numerusform>このデバイスの %n 件中 %1 件のメッセージを表示中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::Tray</name>
    <message>
        <source>Open Leadlight</source>
        <translation>Leadlight を開く</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>1 unseen conversation</source>
        <translation>未読の会話 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unseen conversations</source>
        <translation>
            <numerusform>未読の会話 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up or reminder</source>
        <translation>フォローアップまたはリマインダー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups and reminders</source>
        <translation>
            <numerusform>フォローアップとリマインダー %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was undone</comment>
        <translation>元に戻しました: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewButton</name>
    <message>
        <source>All conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>Matching conversations</source>
        <translation>一致する会話</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>このビューを削除</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1、会話 1 件</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1、会話 %2 件</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewNamer</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>ビューの名前</translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFacts</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web サイト</translation>
    </message>
</context>
<context>
    <name>leadlight::WindowTools</name>
    <message>
        <source>Leadlight %1. Free software under the Apache License 2.0.</source>
        <translation>Leadlight %1。Apache License 2.0 に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
</TS>
