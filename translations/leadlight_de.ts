<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Account</name>
    <message>
        <source>No access token. Set LEADLIGHT_TOKEN to the key of your chat service, then start again.</source>
        <translation>Kein Zugangsschlüssel. Setzen Sie LEADLIGHT_TOKEN auf den Schlüssel Ihres Chat-Dienstes und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read: %2.</source>
        <translation>Die Zertifikatsdatei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>There is no conversation “%1” in this profile.</source>
        <translation>In diesem Profil gibt es keine Unterhaltung „%1“.</translation>
    </message>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>Die Zeile ist länger als 64&#xa0;KiB.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no field here; there are %2.</source>
        <translation>„%1“ ist hier kein Feld; es gibt %2.</translation>
    </message>
    <message>
        <source>“status” is one of %1.</source>
        <translation>„status“ ist einer der Werte %1.</translation>
    </message>
    <message>
        <source>“link” wants an object with %1.</source>
        <translation>„link“ erwartet ein Objekt mit %1.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>„%1“ erwartet einen Text.</translation>
    </message>
    <message>
        <source>“link” wants the id of a contact.</source>
        <translation>„link“ erwartet die ID eines Kontakts.</translation>
    </message>
    <message>
        <source>“account” wants the id of an account.</source>
        <translation>„account“ erwartet die ID einer Firma.</translation>
    </message>
    <message>
        <source>“%1” can only be true.</source>
        <translation>„%1“ kann nur true sein.</translation>
    </message>
    <message>
        <source>“note” wants a text.</source>
        <translation>„note“ erwartet einen Text.</translation>
    </message>
    <message>
        <source>The note is too long: %L1 characters, at most %L2 are kept.</source>
        <translation>Die Notiz ist zu lang: %L1&#xa0;Zeichen; möglich sind höchstens %L2.</translation>
    </message>
    <message>
        <source>This is not one JSON object.</source>
        <translation>Das ist kein einzelnes JSON-Objekt.</translation>
    </message>
    <message>
        <source>“id” wants the id of a conversation.</source>
        <translation>„id“ erwartet die ID einer Unterhaltung.</translation>
    </message>
    <message>
        <source>A line wants exactly one of %1.</source>
        <translation>Eine Zeile erwartet genau eines der Felder %1.</translation>
    </message>
    <message>
        <source>Line %1: The answer to it could not be written.</source>
        <translation>Zeile %1: Die Antwort darauf konnte nicht ausgegeben werden.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>BubbleLayout</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Nur die ersten %1 von %2 Zeichen werden angezeigt</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>KI-Agent</translation>
    </message>
</context>
<context>
    <name>CauseHeader</name>
    <message>
        <source>Retry</source>
        <comment>the one conversation of a group</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retry all %1</source>
        <comment>conversations of a group</comment>
        <translation>Alle %1 wiederholen</translation>
    </message>
    <message>
        <source>Add a name or link by hand</source>
        <comment>next step</comment>
        <translation>Namen ergänzen oder von Hand verknüpfen</translation>
    </message>
    <message>
        <source>Link by hand</source>
        <comment>next step</comment>
        <translation>Von Hand verknüpfen</translation>
    </message>
    <message>
        <source>Pick the right one</source>
        <comment>next step</comment>
        <translation>Den richtigen auswählen</translation>
    </message>
    <message>
        <source>Correct what the CRM refused</source>
        <comment>next step</comment>
        <translation>Korrigieren, was das CRM abgelehnt hat</translation>
    </message>
    <message>
        <source>Reconnect it, then retry</source>
        <comment>next step</comment>
        <translation>Neu verbinden, dann wiederholen</translation>
    </message>
    <message>
        <source>It goes on by itself</source>
        <comment>next step</comment>
        <translation>Geht automatisch weiter</translation>
    </message>
    <message>
        <source>Retry, or wait</source>
        <comment>next step</comment>
        <translation>Wiederholen oder warten</translation>
    </message>
    <message>
        <source>Look at the details, then retry</source>
        <comment>next step</comment>
        <translation>Details ansehen, dann wiederholen</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1&#xa0;Unterhaltung</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <comment>several</comment>
        <translation>%1&#xa0;Unterhaltungen</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <comment>cause, how many conversations, what to do</comment>
        <translation>%1, %2. %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>leadlight: %1 See leadlight --help.</source>
        <translation>leadlight: %1 Siehe leadlight --help.</translation>
    </message>
    <message>
        <source>--server wants an https address, not “%1”.</source>
        <translation>--server erwartet eine https-Adresse, nicht „%1“.</translation>
    </message>
    <message>
        <source>--limit wants a number, not “%1”.</source>
        <translation>--limit erwartet eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT, not “%1”.</source>
        <translation>--size erwartet BREITExHÖHE, nicht „%1“.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or dark-contrast, not “%1”.</source>
        <translation>--theme ist light, dark, contrast oder dark-contrast, nicht „%1“.</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 3, not “%1”.</source>
        <translation>--scale ist eine Zahl von 1 bis 3, nicht „%1“.</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ar or ja, not “%1”.</source>
        <translation>--language ist en, de, es, fr, ar oder ja, nicht „%1“.</translation>
    </message>
    <message>
        <source>--text-size is 90, 100, 115, 130, 150 or 200, not “%1”.</source>
        <translation>--text-size ist 90, 100, 115, 130, 150 oder 200, nicht „%1“.</translation>
    </message>
    <message>
        <source>An option has an empty value.</source>
        <translation>Eine Option hat einen leeren Wert.</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --server and --offline.</source>
        <translation>--demo bringt einen eigenen Server mit; lassen Sie --server und --offline weg.</translation>
    </message>
    <message>
        <source>“sync” needs --profile and --server.</source>
        <translation>„sync“ braucht --profile und --server.</translation>
    </message>
    <message>
        <source>“sync” needs the server; leave out --offline.</source>
        <translation>„sync“ braucht den Server; lassen Sie --offline weg.</translation>
    </message>
    <message>
        <source>“list” needs --profile.</source>
        <translation>„list“ braucht --profile.</translation>
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
        <translation>Leadlight: Posteingang für die Unterhaltungen von KI-Agenten im Verkaufschat.

  leadlight                             mit dem zuletzt verwendeten Konto starten oder nach einem fragen
  leadlight --demo                      mit Beispieldaten und einem lokalen Server starten
  leadlight --server URL                verbinden; der Zugangsschlüssel wird aus LEADLIGHT_TOKEN gelesen
  leadlight --profile DIR --offline     lesen, was auf diesem Computer gespeichert ist
  leadlight sync --profile DIR --server URL [--ca-file PEM] [--json]
                                        alles einmal abgleichen und Zahlen ausgeben
  leadlight list --profile DIR [--filter TEXT] [--limit N] [--json]
                                        gespeicherte Unterhaltungen ausgeben, eine pro Zeile
  leadlight act --profile DIR           Änderungen von der Standardeingabe lesen, ein JSON-Objekt pro Zeile, und speichern;
                                        der nächste Abgleich sendet sie
  leadlight leadlight://c/ID            eine Unterhaltung zeigen, möglichst im bereits laufenden Leadlight
  leadlight leadlight://view?q=FILTER   zeigen, was zu einem Filter passt

Optionen:
  --ca-file PEM          genau den Zertifikaten in dieser Datei vertrauen
  --profile DIR          Ordner von cache.db und outbox.db
  --filter TEXT          zum Beispiel: status:open crm:error score:&gt;=80 dach
  --screenshot FILE      Hauptfenster nach dem ersten Abgleich als PNG-Datei speichern und beenden
  --size WxH             Größe dieses Bilds in logischen Pixeln (1440x900)
  --scale N              Pixel je logischem Pixel in diesem Bild, 1 bis 3 (1)
  --theme NAME           light, dark, contrast oder dark-contrast, statt der Einstellungen
  --language CODE        en, de, es, fr, ar oder ja, statt der Einstellungen
  --text-size PERCENT    90, 100, 115, 130, 150 oder 200, statt der Einstellungen
  --select ID            diese Unterhaltung öffnen
  --insights             mit geöffneten Einblicken
  --version, --help

Änderungen, die „act“ liest:
  {&quot;id&quot;: &quot;ID&quot;, &quot;status&quot;: &quot;open&quot; oder &quot;closed&quot; oder &quot;archived&quot;}
  {&quot;id&quot;: &quot;ID&quot;, &quot;link&quot;: {&quot;contact&quot;: &quot;ID&quot;, &quot;contactName&quot;: &quot;…&quot;, &quot;contactEmail&quot;: &quot;…&quot;,
                          &quot;account&quot;: &quot;ID&quot;, &quot;accountName&quot;: &quot;…&quot;}}      nur contact ist nötig
  {&quot;id&quot;: &quot;ID&quot;, &quot;clear&quot;: true}        die Verknüpfung entfernen
  {&quot;id&quot;: &quot;ID&quot;, &quot;retry&quot;: true}        den CRM-Abgleich wiederholen
  {&quot;id&quot;: &quot;ID&quot;, &quot;note&quot;: &quot;TEXT&quot;}       eine neue Notiz
Jede Zeile wird beantwortet, sobald sie sicher gespeichert ist: „saved LINE COMMAND“ oder „unchanged LINE“.

Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 nicht verstanden.
</translation>
    </message>
    <message>
        <source>“act” needs --profile.</source>
        <translation>„act“ braucht --profile.</translation>
    </message>
    <message>
        <source>“%1” is no command; there are sync, list and act.</source>
        <translation>„%1“ ist kein Befehl; es gibt sync, list und act.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Vor dem Abschluss abgebrochen.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Kein Netzwerk.</translation>
    </message>
    <message>
        <source>No server answers at this address.</source>
        <translation>Unter dieser Adresse antwortet kein Server.</translation>
    </message>
    <message>
        <source>The server is there, but takes no connection.</source>
        <translation>Der Server ist erreichbar, nimmt aber keine Verbindung an.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not from a trusted source. Nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat stammt nicht aus einer vertrauenswürdigen Quelle. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate has ended. Nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat ist abgelaufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not valid yet. Nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat ist noch nicht gültig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate belongs to another address. Nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat gehört zu einer anderen Adresse. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Nothing was sent.</source>
        <translation>Eine sichere Verbindung war nicht möglich. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed.</source>
        <translation>Der Server verweist auf eine andere Adresse. Leadlight ist dem Verweis nicht gefolgt.</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service.</source>
        <translation>Ein Server antwortet, aber es ist kein Chat-Dienst.</translation>
    </message>
    <message>
        <source>The server sent an answer that cannot be read.</source>
        <translation>Die Antwort des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server rejects this key.</source>
        <translation>Der Server lehnt diesen Schlüssel ab.</translation>
    </message>
    <message>
        <source>This key may not read conversations.</source>
        <translation>Dieser Schlüssel darf keine Unterhaltungen lesen.</translation>
    </message>
    <message>
        <source>The server no longer has this.</source>
        <translation>Auf dem Server ist das nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This device was away for too long. Everything is read again.</source>
        <translation>Dieses Gerät war zu lange nicht verbunden. Alles wird neu geladen.</translation>
    </message>
    <message>
        <source>This was deleted on the server.</source>
        <translation>Das wurde auf dem Server gelöscht.</translation>
    </message>
    <message>
        <source>The server asks to wait.</source>
        <translation>Der Server bittet um Geduld.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>Der Server hat ein Problem.</translation>
    </message>
    <message>
        <source>The server needs a newer Leadlight.</source>
        <translation>Der Server braucht ein neueres Leadlight.</translation>
    </message>
    <message>
        <source>The server is too old for this Leadlight.</source>
        <translation>Der Server ist zu alt für dieses Leadlight.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>This is not an address that starts with https.</source>
        <translation>Das ist keine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was saved.</source>
        <translation>Der Datenträger ließ sich nicht lesen oder beschreiben. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile.</source>
        <translation>Ein anderes Programm verwendet die Daten dieses Profils.</translation>
    </message>
    <message>
        <source>The stored conversations are damaged.</source>
        <translation>Die gespeicherten Unterhaltungen sind beschädigt.</translation>
    </message>
    <message>
        <source>The stored conversations were written by a newer Leadlight.</source>
        <translation>Die gespeicherten Unterhaltungen stammen von einem neueren Leadlight.</translation>
    </message>
    <message>
        <source>A newer request replaced this one.</source>
        <translation>Eine neuere Anfrage hat diese ersetzt.</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules.</source>
        <translation>Der Server hält sich nicht an die vereinbarten Regeln.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate ended on %1. Nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat ist am %1 abgelaufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is valid only from %1. Nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat ist erst ab dem %1 gültig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You can connect later and read what is on this device.</source>
        <translation>Sie können sich später verbinden und lesen, was auf diesem Gerät ist.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Prüfen Sie den Port in der Adresse.</translation>
    </message>
    <message>
        <source>Ask the people who run the server.</source>
        <translation>Fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Check the clock of this device.</source>
        <translation>Prüfen Sie die Uhr dieses Geräts.</translation>
    </message>
    <message>
        <source>Copy it again from your chat service.</source>
        <translation>Kopieren Sie ihn erneut aus Ihrem Chat-Dienst.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the profile folder.</source>
        <translation>Prüfen Sie den Datenträger und die Zugriffsrechte des Profilordners.</translation>
    </message>
    <message>
        <source>Close the other window of Leadlight.</source>
        <translation>Schließen Sie das andere Fenster von Leadlight.</translation>
    </message>
    <message>
        <source>They can be read again from the server.</source>
        <translation>Sie können erneut vom Server geladen werden.</translation>
    </message>
    <message>
        <source>Copy the report for the people who run the server.</source>
        <translation>Kopieren Sie den Bericht für die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>Abgleich gestoppt</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Abgleich: %1 von %2</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>nächster Versuch um %1</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Offline-Betrieb</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Last synced: %1</source>
        <translation>Letzter Abgleich: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>1 item could not be read.</source>
        <translation>1&#xa0;Element konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 items could not be read.</source>
        <translation>%1 Elemente konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server sent more than is safe to read. Nothing of it was kept.</source>
        <translation>Der Server hat mehr gesendet, als gefahrlos gelesen werden kann. Nichts davon wurde behalten.</translation>
    </message>
</context>
<context>
    <name>FollowUpNote</name>
    <message>
        <source>%1, %2</source>
        <comment>name, company</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation>E-Mail: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Score %1 of 100: %2</source>
        <comment>points, High-quality lead</comment>
        <translation>Score %1 von 100: %2</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <comment>text that the AI wrote</comment>
        <translation>%1 (KI)</translation>
    </message>
    <message>
        <source>- %1: “%2” (%3)</source>
        <comment>budget: “$10k is approved” (16 Nov, 13:46)</comment>
        <translation>- %1: „%2“ (%3)</translation>
    </message>
    <message>
        <source>In the visitor’s own words:</source>
        <translation>Im Wortlaut des Besuchers:</translation>
    </message>
    <message>
        <source>Summary (AI): %1</source>
        <translation>Zusammenfassung (KI): %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>No CRM contact linked</source>
        <translation>Kein CRM-Kontakt verknüpft</translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>automatisch verknüpft</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>verknüpft von %1</translation>
    </message>
    <message>
        <source>Waiting for the CRM</source>
        <translation>Wartet auf das CRM</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Abgeglichen: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>how sure a match is</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>CRM sync, short</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>Neu seit Ihrem letzten Aufruf</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Left this filter</source>
        <translation>Nicht mehr im Filter</translation>
    </message>
    <message>
        <source>It no longer matches the filter and stays while it is selected.</source>
        <translation>Passt nicht mehr zum Filter und bleibt sichtbar, solange die Unterhaltung ausgewählt ist.</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>Nachfassen bis %1</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Noch keine Zusammenfassung.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year, on a card</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year, on a card</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours left, shortest</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <comment>hours</comment>
        <translation>noch %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes left, shortest</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <comment>minutes</comment>
        <translation>noch %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late, shortest</comment>
        <translation>%1&#xa0;T</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days</comment>
        <translation>%1&#xa0;Tage überfällig</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours late, shortest</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h überfällig</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>follow-up, just now due</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes late, shortest</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min überfällig</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year, between messages</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date of another year, between messages</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date inside a sentence</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <comment>date, time, time zone (time in UTC)</comment>
        <translation>%1, %2 %3 (%4 UTC)</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>score %1, high</source>
        <translation>Score %1, hoch</translation>
    </message>
    <message>
        <source>score %1, medium</source>
        <translation>Score %1, mittel</translation>
    </message>
    <message>
        <source>score %1, low</source>
        <translation>Score %1, niedrig</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Score</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status, spoken</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status, spoken</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>status, spoken</comment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>spoken</comment>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>not linked</source>
        <comment>spoken</comment>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>match %1%</source>
        <comment>spoken</comment>
        <translation>Treffer %1&#xa0;%</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>Verknüpfung %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time, spoken</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time, spoken</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, spoken</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>follow up in 1 minute</source>
        <translation>nachfassen in 1&#xa0;Minute</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln minutes</source>
        <translation>
            <numerusform>nachfassen in %Ln&#xa0;Minute</numerusform>
            <numerusform>nachfassen in %Ln&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>follow up in 1 hour</source>
        <translation>nachfassen in 1&#xa0;Stunde</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln hours</source>
        <translation>
            <numerusform>nachfassen in %Ln&#xa0;Stunde</numerusform>
            <numerusform>nachfassen in %Ln&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up is late</source>
        <translation>Nachfassen ist überfällig</translation>
    </message>
    <message>
        <source>follow-up is 1 hour late</source>
        <translation>Nachfassen ist seit 1&#xa0;Stunde überfällig</translation>
    </message>
    <message numerus="yes">
        <source>follow-up is %Ln hours late</source>
        <translation>
            <numerusform>Nachfassen ist seit %Ln&#xa0;Stunde überfällig</numerusform>
            <numerusform>Nachfassen ist seit %Ln&#xa0;Stunden überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversation</source>
        <translation>Unterhaltung wird geladen</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <comment>time, spoken</comment>
        <translation>Erinnerung %1</translation>
    </message>
    <message>
        <source>no longer in this filter</source>
        <translation>nicht mehr in diesem Filter</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>an unseen conversation, spoken</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>KI-Agent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Beleg für %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of today, inside a sentence</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of tomorrow, inside a sentence</comment>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a time of yesterday, inside a sentence</comment>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year, inside a sentence</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year, inside a sentence</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time, inside a sentence</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln&#xa0;Tag</numerusform>
            <numerusform>%Ln&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>how long</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>how long</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>how long</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>status of a conversation</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Match %1%</source>
        <translation>Treffer %1&#xa0;%</translation>
    </message>
    <message>
        <source>Same email</source>
        <translation>Gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>Same email domain</source>
        <translation>Gleiche E-Mail-Domain</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Ähnlicher Name</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Gleiche Firma</translation>
    </message>
    <message>
        <source>CRM pending</source>
        <translation>CRM ausstehend</translation>
    </message>
    <message>
        <source>CRM synced</source>
        <translation>CRM abgeglichen</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>CRM-Fehler</translation>
    </message>
    <message>
        <source>CRM: %1</source>
        <translation>CRM: %1</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>Name missing. The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>Name fehlt. Das CRM braucht Vor- und Nachnamen. Verknüpfen Sie hier einen Kontakt oder versuchen Sie es erneut, sobald der Name bekannt ist.</translation>
    </message>
    <message>
        <source>No email or phone. The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>Keine E-Mail-Adresse und keine Telefonnummer. Das CRM kann diesen Besucher nicht speichern. Verknüpfen Sie einen Kontakt von Hand.</translation>
    </message>
    <message>
        <source>Contact already exists. Pick the right one.</source>
        <translation>Der Kontakt ist bereits vorhanden. Wählen Sie den richtigen aus.</translation>
    </message>
    <message>
        <source>The CRM connection has ended. Reconnect it in your chat service, then retry.</source>
        <translation>Die Verbindung zum CRM ist beendet. Stellen Sie sie in Ihrem Chat-Dienst wieder her und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The CRM asks to wait.</source>
        <translation>Das CRM bittet um Geduld.</translation>
    </message>
    <message>
        <source>The CRM did not answer.</source>
        <translation>Das CRM hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The CRM refused the data and gave no reason.</source>
        <translation>Das CRM hat die Daten ohne Angabe von Gründen abgelehnt.</translation>
    </message>
    <message>
        <source>The CRM refused the data: “%1”.</source>
        <translation>Das CRM hat die Daten abgelehnt: „%1“.</translation>
    </message>
    <message>
        <source>New business</source>
        <comment>what a visitor wants</comment>
        <translation>Neugeschäft</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <comment>what a visitor wants</comment>
        <translation>Bestandskunde</translation>
    </message>
    <message>
        <source>Job enquiry</source>
        <comment>what a visitor wants</comment>
        <translation>Jobanfrage</translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>what a visitor wants</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Partnership</source>
        <comment>what a visitor wants</comment>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>what a visitor wants</comment>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Nicht erwähnt</translation>
    </message>
    <message>
        <source>High</source>
        <comment>score</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>score</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>score</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Kein Score</translation>
    </message>
    <message>
        <source>High-quality lead</source>
        <translation>Lead hoher Qualität</translation>
    </message>
    <message>
        <source>Medium-quality lead</source>
        <translation>Lead mittlerer Qualität</translation>
    </message>
    <message>
        <source>Low-quality lead</source>
        <translation>Lead niedriger Qualität</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Noch kein Score</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a number of messages</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>only general questions</source>
        <translation>nur allgemeine Fragen</translation>
    </message>
    <message>
        <source>no budget, date or role mentioned</source>
        <translation>weder Budget noch Termin oder Rolle erwähnt</translation>
    </message>
    <message>
        <source>Hot now</source>
        <comment>view of the list</comment>
        <translation>Heiße Leads</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <comment>view of the list</comment>
        <translation>Nachfassen fällig</translation>
    </message>
    <message>
        <source>CRM errors</source>
        <comment>view of the list</comment>
        <translation>CRM-Fehler</translation>
    </message>
    <message>
        <source>Unscored</source>
        <comment>view of the list</comment>
        <translation>Ohne Score</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1&#xa0;Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachricht</numerusform>
            <numerusform>%Ln&#xa0;Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 match in messages</source>
        <translation>1&#xa0;Treffer in Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches in messages</source>
        <translation>
            <numerusform>%Ln&#xa0;Treffer in Nachrichten</numerusform>
            <numerusform>%Ln&#xa0;Treffer in Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cache in “%1”. Run leadlight sync first.</source>
        <translation>In „%1“ sind keine Daten gespeichert. Führen Sie zuerst leadlight sync aus.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Unbekannt (%1)</translation>
    </message>
    <message>
        <source>Possible wrong contact</source>
        <translation>Möglicherweise falscher Kontakt</translation>
    </message>
    <message>
        <source>Wrong?</source>
        <comment>contact, a doubt, short</comment>
        <translation>Falsch?</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Your change is saved on this computer and waits to be sent.</source>
        <translation>Ihre Änderung ist auf diesem Computer gespeichert und wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Your change is being sent.</source>
        <translation>Ihre Änderung wird gesendet.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change that was not accepted</comment>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Your change was not taken over. Decide what becomes of it.</source>
        <translation>Ihre Änderung wurde nicht übernommen. Entscheiden Sie, was damit geschehen soll.</translation>
    </message>
    <message>
        <source>change waiting to be sent</source>
        <comment>spoken</comment>
        <translation>Änderung wartet auf Versand</translation>
    </message>
    <message>
        <source>change being sent</source>
        <comment>spoken</comment>
        <translation>Änderung wird gesendet</translation>
    </message>
    <message>
        <source>change needs you</source>
        <comment>spoken</comment>
        <translation>Änderung braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>possible wrong contact</source>
        <comment>spoken</comment>
        <translation>möglicherweise falscher Kontakt</translation>
    </message>
    <message>
        <source>Possible wrong contact: the visitor wrote %1, the contact has %2.</source>
        <translation>Möglicherweise falscher Kontakt: Der Besucher schrieb %1, beim Kontakt steht %2.</translation>
    </message>
</context>
<context>
    <name>GestureWords</name>
    <message>
        <source>Reopen</source>
        <comment>a change of status</comment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a change of status</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a change of status</comment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>a contact</comment>
        <translation>Mit %1 verknüpfen</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>CRM-Abgleich wiederholen</translation>
    </message>
    <message>
        <source>Save a note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Conversation reopened</source>
        <translation>Unterhaltung wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 conversations reopened</source>
        <translation>%1&#xa0;Unterhaltungen wieder geöffnet</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Unterhaltung geschlossen</translation>
    </message>
    <message>
        <source>%1 conversations closed</source>
        <translation>%1&#xa0;Unterhaltungen geschlossen</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>Unterhaltung archiviert</translation>
    </message>
    <message>
        <source>%1 conversations archived</source>
        <translation>%1&#xa0;Unterhaltungen archiviert</translation>
    </message>
    <message>
        <source>Conversation changed</source>
        <translation>Unterhaltung geändert</translation>
    </message>
    <message>
        <source>%1 conversations changed</source>
        <translation>%1&#xa0;Unterhaltungen geändert</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <comment>a contact</comment>
        <translation>Mit %1 verknüpft</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Verknüpfung entfernt</translation>
    </message>
    <message>
        <source>%1 links removed</source>
        <translation>%1&#xa0;Verknüpfungen entfernt</translation>
    </message>
    <message>
        <source>CRM sync is tried again</source>
        <translation>CRM-Abgleich wird erneut versucht</translation>
    </message>
    <message>
        <source>CRM sync is tried again for %1 conversations</source>
        <translation>CRM-Abgleich wird für %1&#xa0;Unterhaltungen erneut versucht</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>Undo reopen</source>
        <translation>Rückgängig: Wieder öffnen</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Rückgängig: Schließen</translation>
    </message>
    <message>
        <source>Undo archive</source>
        <translation>Rückgängig: Archivieren</translation>
    </message>
    <message>
        <source>Undo link to %1</source>
        <comment>a contact</comment>
        <translation>Rückgängig: Mit %1 verknüpfen</translation>
    </message>
    <message>
        <source>Undo removing the link</source>
        <translation>Rückgängig: Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Undo CRM retry</source>
        <translation>Rückgängig: CRM-Abgleich wiederholen</translation>
    </message>
    <message>
        <source>Undo note</source>
        <translation>Rückgängig: Notiz</translation>
    </message>
    <message>
        <source>Undo deleting a note</source>
        <translation>Rückgängig: Notiz löschen</translation>
    </message>
    <message>
        <source>Undo change of status</source>
        <translation>Rückgängig: Status ändern</translation>
    </message>
    <message>
        <source>Redo reopen</source>
        <translation>Wiederherstellen: Wieder öffnen</translation>
    </message>
    <message>
        <source>Redo close</source>
        <translation>Wiederherstellen: Schließen</translation>
    </message>
    <message>
        <source>Redo archive</source>
        <translation>Wiederherstellen: Archivieren</translation>
    </message>
    <message>
        <source>Redo link to %1</source>
        <comment>a contact</comment>
        <translation>Wiederherstellen: Mit %1 verknüpfen</translation>
    </message>
    <message>
        <source>Redo removing the link</source>
        <translation>Wiederherstellen: Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Redo CRM retry</source>
        <translation>Wiederherstellen: CRM-Abgleich wiederholen</translation>
    </message>
    <message>
        <source>Redo note</source>
        <translation>Wiederherstellen: Notiz</translation>
    </message>
    <message>
        <source>Redo deleting a note</source>
        <translation>Wiederherstellen: Notiz löschen</translation>
    </message>
    <message>
        <source>Redo change of status</source>
        <translation>Wiederherstellen: Status ändern</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Undo archive, how many</comment>
        <translation>%1 (%2&#xa0;Unterhaltungen)</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Redo archive, how many</comment>
        <translation>%1 (%2&#xa0;Unterhaltungen)</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New lead, score %1</source>
        <translation>Neuer Lead, Score %1</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Score %2</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>CRM-Abgleich fehlgeschlagen</translation>
    </message>
    <message>
        <source>CRM sync error: %1</source>
        <translation>CRM-Abgleich fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>Nachfassen bis %1</translation>
    </message>
    <message>
        <source>Follow up with %1 by %2</source>
        <translation>Bei %1 nachfassen bis %2</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads, best score %1</source>
        <translation>
            <numerusform>%Ln neuer Lead, bester Score %1</numerusform>
            <numerusform>%Ln neue Leads, bester Score %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new CRM sync errors</source>
        <translation>
            <numerusform>%Ln neuer Fehler beim CRM-Abgleich</numerusform>
            <numerusform>%Ln neue Fehler beim CRM-Abgleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due soon</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachfassaktion ist bald fällig</numerusform>
            <numerusform>%Ln&#xa0;Nachfassaktionen sind bald fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation>
            <numerusform>%Ln&#xa0;Erinnerung</numerusform>
            <numerusform>%Ln&#xa0;Erinnerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>Saved on this computer, waiting to be sent.</source>
        <translation>Auf diesem Computer gespeichert, wartet auf Versand.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Wird gesendet.</translation>
    </message>
    <message>
        <source>The server has it. It shows everywhere in a moment.</source>
        <translation>Der Server hat die Änderung. Sie erscheint gleich überall.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>The server did not accept it. Send it again or discard it.</source>
        <translation>Der Server hat die Änderung nicht angenommen. Senden Sie sie erneut oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>The server&apos;s side changed meanwhile. Choose which one stays.</source>
        <translation>Auf dem Server hat sich inzwischen etwas geändert. Wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was saved. Look at the conversation, then send it again or discard it.</source>
        <translation>Es lässt sich nicht feststellen, ob dies gespeichert wurde. Sehen Sie in der Unterhaltung nach, dann senden Sie die Änderung erneut oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>Vor dem Senden zurückgenommen.</translation>
    </message>
    <message>
        <source>A later change took its place.</source>
        <translation>Durch eine spätere Änderung ersetzt.</translation>
    </message>
    <message>
        <source>Given up by you.</source>
        <translation>Von Ihnen verworfen.</translation>
    </message>
    <message>
        <source>A newer Leadlight left it as “%1”. Install the newest version.</source>
        <translation>Ein neueres Leadlight hat die Änderung als „%1“ hinterlassen. Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>Sending was stopped. It is sent again by itself.</source>
        <translation>Das Senden wurde abgebrochen. Die Änderung wird automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>No network. It is sent when the connection is back.</source>
        <translation>Kein Netzwerk. Die Änderung wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>No server answers at this address. It is tried again; check the address if this lasts.</source>
        <translation>Unter dieser Adresse antwortet kein Server. Es wird erneut versucht; prüfen Sie die Adresse, wenn dies anhält.</translation>
    </message>
    <message>
        <source>The server takes no connection. It is tried again by itself.</source>
        <translation>Der Server nimmt keine Verbindung an. Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again; nothing is saved twice.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Es wird erneut versucht; nichts wird doppelt gespeichert.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It is tried again; nothing is saved twice.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Es wird erneut versucht; nichts wird doppelt gespeichert.</translation>
    </message>
    <message>
        <source>The certificate is not from a trusted source, so nothing was sent. Ask the people who run the server.</source>
        <translation>Das Zertifikat stammt nicht aus einer vertrauenswürdigen Quelle, daher wurde nichts gesendet. Fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate has ended, so nothing was sent. Ask the people who run the server.</source>
        <translation>Das Zertifikat ist abgelaufen, daher wurde nichts gesendet. Fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so nothing was sent. Check the clock of this device.</source>
        <translation>Das Zertifikat ist noch nicht gültig, daher wurde nichts gesendet. Prüfen Sie die Uhr dieses Geräts.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, so nothing was sent. Ask the people who run the server.</source>
        <translation>Das Zertifikat gehört zu einer anderen Adresse, daher wurde nichts gesendet. Fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent. Ask the people who run the server.</source>
        <translation>Eine sichere Verbindung war nicht möglich, daher wurde nichts gesendet. Fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server points to another address, which was not followed. Check the address.</source>
        <translation>Der Server verweist auf eine andere Adresse. Leadlight ist dem Verweis nicht gefolgt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The address does not start with https, so nothing was sent. Check the address.</source>
        <translation>Die Adresse beginnt nicht mit https, daher wurde nichts gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service. Check the address.</source>
        <translation>Ein Server antwortet, aber es ist kein Chat-Dienst. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. Copy the report for the people who run the server.</source>
        <translation>Die Antwort war größer, als gefahrlos gelesen werden kann. Kopieren Sie den Bericht für die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The answer could not be read. Copy the report for the people who run the server.</source>
        <translation>Die Antwort ist nicht lesbar. Kopieren Sie den Bericht für die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server rejects this key. Enter a new key; nothing is lost until then.</source>
        <translation>Der Server lehnt diesen Schlüssel ab. Geben Sie einen neuen Schlüssel ein; bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>This key may not change this. Ask an administrator, then send it again.</source>
        <translation>Dieser Schlüssel darf dies nicht ändern. Fragen Sie einen Administrator und senden Sie die Änderung dann erneut.</translation>
    </message>
    <message>
        <source>The server no longer has this conversation. Discard the change.</source>
        <translation>Auf dem Server ist diese Unterhaltung nicht mehr vorhanden. Verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <source>This device was away for too long. Sync first, then send it again.</source>
        <translation>Dieses Gerät war zu lange nicht verbunden. Gleichen Sie zuerst ab und senden Sie die Änderung dann erneut.</translation>
    </message>
    <message>
        <source>This was deleted on the server. Discard the change.</source>
        <translation>Das wurde auf dem Server gelöscht. Verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The server asks to wait. It is sent again by itself.</source>
        <translation>Der Server bittet um Geduld. Die Änderung wird automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>The server has a problem. It is tried again by itself.</source>
        <translation>Der Server hat ein Problem. Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version.</source>
        <translation>Der Server nimmt Änderungen nur von einem neueren Leadlight an. Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>The server is too old for this change. Ask the people who run the server.</source>
        <translation>Der Server ist zu alt für diese Änderung. Fragen Sie die Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server refused the change. Change it and send it again, or copy the report.</source>
        <translation>Der Server hat die Änderung abgelehnt. Passen Sie sie an und senden Sie sie erneut, oder kopieren Sie den Bericht.</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules. Copy the report for the people who run it.</source>
        <translation>Der Server hält sich nicht an die vereinbarten Regeln. Kopieren Sie den Bericht für seine Betreiber.</translation>
    </message>
    <message>
        <source>The disk could not be written. Check the disk and the permissions of the profile folder.</source>
        <translation>Der Datenträger ließ sich nicht beschreiben. Prüfen Sie den Datenträger und die Zugriffsrechte des Profilordners.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; it is tried again by itself.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie freien Speicherplatz; es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile. Close the other window of Leadlight.</source>
        <translation>Ein anderes Programm verwendet die Daten dieses Profils. Schließen Sie das andere Fenster von Leadlight.</translation>
    </message>
    <message>
        <source>The stored changes are damaged. Compare with the conversation before you send it again.</source>
        <translation>Die gespeicherten Änderungen sind beschädigt. Vergleichen Sie mit der Unterhaltung, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>The changes were stored by a newer Leadlight. Install the newest version.</source>
        <translation>Die Änderungen wurden von einem neueren Leadlight gespeichert. Installieren Sie die neueste Version.</translation>
    </message>
    <message>
        <source>A newer request replaced this one. It is tried again by itself.</source>
        <translation>Eine neuere Anfrage hat diese ersetzt. Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>Offline. Changes are sent when the connection is back.</source>
        <translation>Offline. Änderungen werden gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The server rejects this key. Changes are sent after you enter a new key.</source>
        <translation>Der Server lehnt diesen Schlüssel ab. Änderungen werden gesendet, nachdem Sie einen neuen Schlüssel eingegeben haben.</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version; nothing is lost.</source>
        <translation>Der Server nimmt Änderungen nur von einem neueren Leadlight an. Installieren Sie die neueste Version; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The connection to the server is not set up right. Check the address; nothing is lost.</source>
        <translation>Die Verbindung zum Server ist nicht richtig eingerichtet. Prüfen Sie die Adresse; nichts geht verloren.</translation>
    </message>
    <message>
        <source>It has waited for long although the server answers. It is kept and tried on; copy the report for whoever looks after the service.</source>
        <translation>Die Änderung wartet schon lange, obwohl der Server antwortet. Sie bleibt erhalten und wird weiter versucht; kopieren Sie den Bericht für die Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>12 min ago</comment>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1&#xa0;Versuch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln&#xa0;Versuch</numerusform>
            <numerusform>%Ln&#xa0;Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>nächster Versuch um %1</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a note</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>On the server (%1, %2)</source>
        <comment>who and when</comment>
        <translation>Auf dem Server (%1, %2)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>On the server (%1)</source>
        <comment>who or when</comment>
        <translation>Auf dem Server (%1)</translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation>1&#xa0;Änderung braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>%1 changes need you</source>
        <translation>%1&#xa0;Änderungen brauchen Ihre Entscheidung</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>1&#xa0;Änderung wartet</translation>
    </message>
    <message>
        <source>%1 changes waiting</source>
        <translation>%1&#xa0;Änderungen warten</translation>
    </message>
    <message>
        <source>This server cannot do this yet.</source>
        <translation>Dieser Server kann das noch nicht.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display here. Use --screenshot FILE, or sync, list and act.</source>
        <translation>Hier gibt es keine Anzeige. Verwenden Sie --screenshot FILE oder sync, list und act.</translation>
    </message>
    <message>
        <source>The input could not be read to its end.</source>
        <translation>Die Eingabe konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>This address starts with http. Use https, else others can read the key on its way.</source>
        <translation>Diese Adresse beginnt mit http. Verwenden Sie https, sonst können andere den Schlüssel unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>This is not an address that starts with https. Check the spelling.</source>
        <translation>Das ist keine Adresse, die mit https beginnt. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>This cannot be an address. Check the spelling.</source>
        <translation>Das kann keine Adresse sein. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the key below is all that is needed.</source>
        <translation>Lassen Sie Name und Passwort vor dem @ weg: Der Schlüssel unten genügt.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: only the server’s address is needed.</source>
        <translation>Lassen Sie alles ab dem ? oder # weg: Nur die Adresse des Servers wird benötigt.</translation>
    </message>
    <message>
        <source>A key has no spaces and no accented letters. Copy it again from your chat service.</source>
        <translation>Ein Schlüssel enthält keine Leerzeichen, Umlaute oder Akzente. Kopieren Sie ihn erneut aus Ihrem Chat-Dienst.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size in per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Every score</source>
        <translation>Jeder Score</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1&#xa0;Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln&#xa0;Stunde</numerusform>
            <numerusform>%Ln&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Where your conversations come from</source>
        <translation>Woher Ihre Unterhaltungen kommen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Replace it when the server no longer takes it</source>
        <translation>Ersetzen, wenn der Server ihn nicht mehr annimmt</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Weiteres Konto</translation>
    </message>
    <message>
        <source>Each account is kept apart from the others</source>
        <translation>Jedes Konto wird getrennt von den anderen geführt</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Von diesem Gerät entfernen</translation>
    </message>
    <message>
        <source>Deletes what is kept here; the server keeps everything</source>
        <translation>Löscht, was hier gespeichert ist; auf dem Server bleibt alles erhalten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Follows the system by default</source>
        <translation>Folgt standardmäßig dem System</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Auto: one line of summary in narrow lists</source>
        <translation>Automatisch: eine Zeile Zusammenfassung in schmalen Listen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>On top of the system’s size</source>
        <translation>Zusätzlich zur Größe des Systems</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>No slides or fades</source>
        <translation>Kein Gleiten oder Überblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stronger borders and text</source>
        <translation>Kräftigere Ränder und Texte</translation>
    </message>
    <message>
        <source>Use the system font</source>
        <translation>Systemschrift verwenden</translation>
    </message>
    <message>
        <source>Instead of Inter</source>
        <translation>Statt Inter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the program; dates and numbers follow it</source>
        <translation>Des Programms; Datum und Zahlen richten sich danach</translation>
    </message>
    <message>
        <source>After an action</source>
        <translation>Nach einer Aktion</translation>
    </message>
    <message>
        <source>What is selected once a conversation leaves the list</source>
        <translation>Was ausgewählt wird, wenn eine Unterhaltung die Liste verlässt</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Shown by your desktop, also when the window is closed to the tray</source>
        <translation>Vom Desktop angezeigt, auch wenn das Fenster in den Infobereich geschlossen ist</translation>
    </message>
    <message>
        <source>New leads from score</source>
        <translation>Neue Leads ab Score</translation>
    </message>
    <message>
        <source>Leads below it come quietly</source>
        <translation>Leads darunter kommen ohne Benachrichtigung an</translation>
    </message>
    <message>
        <source>New CRM errors</source>
        <translation>Neue CRM-Fehler</translation>
    </message>
    <message>
        <source>A conversation could not be brought into the CRM</source>
        <translation>Eine Unterhaltung konnte nicht ins CRM übertragen werden</translation>
    </message>
    <message>
        <source>Follow-ups and reminders</source>
        <translation>Nachfassen und Erinnerungen</translation>
    </message>
    <message>
        <source>Before the 24 hours end or a reminder comes</source>
        <translation>Bevor die 24&#xa0;Stunden enden oder eine Erinnerung ansteht</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Wie lange vorher</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>No name and no summary, for shared screens</source>
        <translation>Ohne Namen und Zusammenfassung, für geteilte Bildschirme</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Nothing is shown; one notification sums it up afterwards</source>
        <translation>Nichts wird angezeigt; danach fasst eine Benachrichtigung alles zusammen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Where the desktop has one</source>
        <translation>Sofern der Desktop einen hat</translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation>Beim Schließen weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray</source>
        <translation>Nach dem Schließen des Fensters bleibt das Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Letters act while the list or the messages have the focus</source>
        <translation>Buchstaben wirken, solange die Liste oder die Nachrichten den Fokus haben</translation>
    </message>
    <message>
        <source>What is kept on this device</source>
        <translation>Was auf diesem Gerät gespeichert wird</translation>
    </message>
    <message>
        <source>The cache is not encrypted</source>
        <translation>Der Cache ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Where your API key is kept</source>
        <translation>Wo Ihr API-Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Auf diesem Gerät gespeichert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Everything is fetched again; your own marks and views stay</source>
        <translation>Alles wird neu geladen; Ihre eigenen Markierungen und Ansichten bleiben</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>1 transcript could not be read and was left aside.</source>
        <translation>1&#xa0;Verlauf konnte nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts could not be read and were left aside.</source>
        <translation>
            <numerusform>%Ln&#xa0;Verlauf konnte nicht gelesen werden und wurde ausgelassen.</numerusform>
            <numerusform>%Ln&#xa0;Verläufe konnten nicht gelesen werden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::AccountRemoval</name>
    <message>
        <source>The folder of this account could not be removed. Check its permissions.</source>
        <translation>Der Ordner dieses Kontos konnte nicht entfernt werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The account is removed, but the keyring did not answer. If it holds the key, remove it there.</source>
        <translation>Das Konto ist entfernt, aber der Schlüsselbund hat nicht geantwortet. Falls er den Schlüssel enthält, entfernen Sie ihn dort.</translation>
    </message>
</context>
<context>
    <name>leadlight::AccountToken</name>
    <message>
        <source>Account without a name</source>
        <translation>Firma ohne Namen</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>Firma %1 entfernen</translation>
    </message>
</context>
<context>
    <name>leadlight::Accounts</name>
    <message>
        <source>No server is set. Start Leadlight with --server, or with --demo for sample data.</source>
        <translation>Es ist kein Server festgelegt. Starten Sie Leadlight mit --server oder, für Beispieldaten, mit --demo.</translation>
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
        <translation>Verwenden Sie eine Taste, auf Wunsch zusammen mit Ctrl oder Shift.</translation>
    </message>
    <message>
        <source>Ctrl+Alt and AltGr type characters such as @ on many keyboards.</source>
        <translation>Ctrl+Alt und AltGr erzeugen auf vielen Tastaturen Zeichen wie @.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs.</translation>
    </message>
    <message>
        <source>The Tab key moves between the controls.</source>
        <translation>Die Tab-Taste wechselt zwischen den Bedienelementen.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 open the views.</source>
        <translation>Ctrl+1 bis Ctrl+9 öffnen die Ansichten.</translation>
    </message>
    <message>
        <source>This command works everywhere in the window, so a letter alone would act while you type.</source>
        <translation>Dieser Befehl gilt überall im Fenster; ein einzelner Buchstabe würde ihn beim Schreiben auslösen.</translation>
    </message>
    <message>
        <source>Text fields need this key.</source>
        <translation>Textfelder brauchen diese Taste.</translation>
    </message>
    <message>
        <source>Open view %1</source>
        <translation>Ansicht %1 öffnen</translation>
    </message>
    <message>
        <source>Mark as seen or unseen</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>Als nachgefasst markieren</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnern&#xa0;…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Prepare follow-up</source>
        <translation>Nachfassen vorbereiten</translation>
    </message>
    <message>
        <source>Copy link to conversation</source>
        <translation>Link zur Unterhaltung kopieren</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Show or hide insights</source>
        <translation>Einblicke ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorherige Unterhaltung</translation>
    </message>
    <message>
        <source>Next unseen conversation</source>
        <translation>Nächste ungelesene Unterhaltung</translation>
    </message>
    <message>
        <source>Previous unseen conversation</source>
        <translation>Vorherige ungelesene Unterhaltung</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Vorherige Nachricht</translation>
    </message>
    <message>
        <source>Scroll the messages down</source>
        <translation>Nachrichten nach unten scrollen</translation>
    </message>
    <message>
        <source>Scroll the messages up</source>
        <translation>Nachrichten nach oben scrollen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Sort by newest first</source>
        <translation>Sortieren: neueste zuerst</translation>
    </message>
    <message>
        <source>Sort by oldest first</source>
        <translation>Sortieren: älteste zuerst</translation>
    </message>
    <message>
        <source>Sort by highest score</source>
        <translation>Sortieren: höchster Score zuerst</translation>
    </message>
    <message>
        <source>Sort by follow-up due</source>
        <translation>Sortieren: fällige zuerst</translation>
    </message>
    <message>
        <source>Save this search as a view…</source>
        <translation>Diese Suche als Ansicht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Menüleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Über Leadlight</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Unterhaltung schließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>CRM-Abgleich wiederholen</translation>
    </message>
    <message>
        <source>Retry all with this cause</source>
        <translation>Alle mit dieser Ursache wiederholen</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Link contact…</source>
        <translation>Kontakt verknüpfen&#xa0;…</translation>
    </message>
    <message>
        <source>Sort by cause</source>
        <translation>Sortieren: nach Ursache</translation>
    </message>
    <message>
        <source>Select or deselect conversation</source>
        <translation>Unterhaltung aus- oder abwählen</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Alle in dieser Liste auswählen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Show unsent changes</source>
        <translation>Nicht gesendete Änderungen anzeigen</translation>
    </message>
</context>
<context>
    <name>leadlight::Application</name>
    <message>
        <source>This link leads to nothing in Leadlight.</source>
        <translation>Dieser Link führt in Leadlight zu nichts.</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
</context>
<context>
    <name>leadlight::BulkOutcome</name>
    <message>
        <source>1 conversation could not be changed and stays selected.</source>
        <translation>1&#xa0;Unterhaltung konnte nicht geändert werden und bleibt ausgewählt.</translation>
    </message>
    <message>
        <source>%1 conversations could not be changed and stay selected.</source>
        <translation>%1&#xa0;Unterhaltungen konnten nicht geändert werden und bleiben ausgewählt.</translation>
    </message>
</context>
<context>
    <name>leadlight::BusMessenger</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remind me in 1 h</source>
        <translation>In 1&#xa0;h erinnern</translation>
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
        <translation>%1, 1&#xa0;Unterhaltung</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1, %2&#xa0;Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>leadlight::CommandPalette</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ wählen</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Enter ausführen</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc schließen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command, a view or a person</source>
        <translation>Befehl, Ansicht oder Person suchen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>Nichts zu „%1“.</translation>
    </message>
</context>
<context>
    <name>leadlight::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to your chat service</source>
        <translation>Mit Ihrem Chat-Dienst verbinden</translation>
    </message>
    <message>
        <source>Conversations are then kept on this device.</source>
        <translation>Unterhaltungen werden dann auf diesem Gerät gespeichert.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>History to keep offline</source>
        <translation>Offline verfügbarer Zeitraum</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;Tage</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6&#xa0;Monate</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How far back whole conversations can be read without a network. Older ones stay in the list and are fetched when you open them.</source>
        <translation>Wie weit zurück ganze Unterhaltungen ohne Netzwerk lesbar sind. Ältere bleiben in der Liste und werden beim Öffnen geladen.</translation>
    </message>
    <message>
        <source>Certificate file…</source>
        <translation>Zertifikatsdatei&#xa0;…</translation>
    </message>
    <message>
        <source>For servers whose certificate was made by your own company: the file of its authority (PEM).</source>
        <translation>Für Server mit einem Zertifikat Ihres eigenen Unternehmens: die Datei der Zertifizierungsstelle (PEM).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the certificate file</source>
        <translation>Zertifikatsdatei entfernen</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Settings › API in your chat service</source>
        <translation>Einstellungen › API in Ihrem Chat-Dienst</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Neuen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>For %1. What is on this device stays readable.</source>
        <translation>Für %1. Was auf diesem Gerät ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in files or logs.</source>
        <translation>Wird im Schlüsselbund des Systems aufbewahrt, nie in Dateien oder Protokollen.</translation>
    </message>
    <message>
        <source>This desktop has no keyring. The key is kept until you quit, never in files or logs, and asked for at the next start.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund. Der Schlüssel wird bis zum Beenden aufbewahrt, nie in Dateien oder Protokollen, und beim nächsten Start erneut abgefragt.</translation>
    </message>
    <message>
        <source>The system keyring did not take the key. Unlock it and connect again, or connect again to keep the key until you quit.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht angenommen. Entsperren Sie ihn und verbinden Sie sich erneut, oder verbinden Sie sich erneut, um den Schlüssel nur bis zum Beenden aufzubewahren.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 conversation.</source>
        <translation>1&#xa0;Unterhaltung.</translation>
    </message>
    <message>
        <source>%1 conversations.</source>
        <translation>%1&#xa0;Unterhaltungen.</translation>
    </message>
    <message>
        <source>%1, 1 conversation.</source>
        <translation>%1, 1&#xa0;Unterhaltung.</translation>
    </message>
    <message>
        <source>%1, %2 conversations.</source>
        <translation>%1, %2&#xa0;Unterhaltungen.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>Only certificates of “%1” are trusted.</source>
        <translation>Nur den Zertifikaten aus „%1“ wird vertraut.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The address of your chat service is missing.</source>
        <translation>Die Adresse Ihres Chat-Dienstes fehlt.</translation>
    </message>
    <message>
        <source>The key is missing. You find it in the settings of your chat service.</source>
        <translation>Der Schlüssel fehlt. Sie finden ihn in den Einstellungen Ihres Chat-Dienstes.</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectFlow</name>
    <message>
        <source>The certificate file holds no certificate that can be read. Choose another.</source>
        <translation>Die Zertifikatsdatei enthält kein lesbares Zertifikat. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectionPage</name>
    <message>
        <source>Change key…</source>
        <translation>Schlüssel ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove from this device…</source>
        <translation>Von diesem Gerät entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove %1 from this device?</source>
        <translation>%1 von diesem Gerät entfernen?</translation>
    </message>
    <message>
        <source>Its conversations, your marks, reminders and views on this device are deleted, and its API key too. The server keeps everything.</source>
        <translation>Die Unterhaltungen dieses Kontos, Ihre Markierungen, Erinnerungen und Ansichten auf diesem Gerät werden gelöscht, ebenso der API-Schlüssel. Auf dem Server bleibt alles erhalten.</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Von diesem Gerät entfernen</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationHeader</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unseen</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Hide insights</source>
        <translation>Einblicke ausblenden</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>Einblicke einblenden</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationPane</name>
    <message>
        <source>Follow-up note copied</source>
        <translation>Notiz zum Nachfassen kopiert</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1&#xa0;Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln&#xa0;Unterhaltung</numerusform>
            <numerusform>%Ln&#xa0;Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1&#xa0;neue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>conversations above the visible ones</comment>
        <translation>
            <numerusform>%Ln&#xa0;neue</numerusform>
            <numerusform>%Ln&#xa0;neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationVisit</name>
    <message>
        <source>New since %1</source>
        <comment>a time</comment>
        <translation>Neu seit %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmErrorBar</name>
    <message>
        <source>Retry CRM sync</source>
        <translation>CRM-Abgleich wiederholen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Details für einen Bericht</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name fehlt</translation>
    </message>
    <message>
        <source>No email or phone</source>
        <translation>Weder E-Mail noch Telefon</translation>
    </message>
    <message>
        <source>Contact already exists</source>
        <translation>Kontakt bereits vorhanden</translation>
    </message>
    <message>
        <source>Data refused by the CRM</source>
        <translation>Daten vom CRM abgelehnt</translation>
    </message>
    <message>
        <source>CRM connection ended</source>
        <translation>CRM-Verbindung beendet</translation>
    </message>
    <message>
        <source>CRM asks to wait</source>
        <translation>CRM bittet um Geduld</translation>
    </message>
    <message>
        <source>CRM did not answer</source>
        <translation>CRM hat nicht geantwortet</translation>
    </message>
    <message>
        <source>CRM not reached</source>
        <translation>CRM nicht erreicht</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>CRM-Abgleich fehlgeschlagen</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>Das CRM braucht Vor- und Nachnamen. Verknüpfen Sie hier einen Kontakt oder versuchen Sie es erneut, sobald der Name bekannt ist.</translation>
    </message>
    <message>
        <source>The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>Das CRM kann diesen Besucher nicht speichern. Verknüpfen Sie einen Kontakt von Hand.</translation>
    </message>
    <message>
        <source>The CRM has this person already. Link the right contact.</source>
        <translation>Im CRM gibt es diese Person bereits. Verknüpfen Sie den richtigen Kontakt.</translation>
    </message>
    <message>
        <source>Reconnect the CRM in your chat service, then retry.</source>
        <translation>Stellen Sie die Verbindung zum CRM in Ihrem Chat-Dienst wieder her und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Too many changes came at once. It goes on by itself.</source>
        <translation>Zu viele Änderungen kamen auf einmal. Es geht automatisch weiter.</translation>
    </message>
    <message>
        <source>It may be down for a moment. Retry, or wait.</source>
        <translation>Es ist vielleicht kurz nicht verfügbar. Versuchen Sie es erneut oder warten Sie.</translation>
    </message>
    <message>
        <source>Your chat service could not reach it. Retry, or wait.</source>
        <translation>Ihr Chat-Dienst konnte es nicht erreichen. Versuchen Sie es erneut oder warten Sie.</translation>
    </message>
    <message>
        <source>The CRM gave no reason. Look into the CRM&apos;s own log, then retry.</source>
        <translation>Das CRM hat keinen Grund genannt. Sehen Sie im Protokoll des CRM nach und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The CRM said: “%1”. Correct it there, then retry.</source>
        <translation>Das CRM meldete: „%1“. Korrigieren Sie es dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no name is known.</source>
        <translation>Ein neuer Versuch kann noch nicht gelingen: Es ist kein Name bekannt.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: only “%1” is known, no last name.</source>
        <translation>Ein neuer Versuch kann noch nicht gelingen: Bekannt ist nur „%1“, kein Nachname.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no email and no phone number is known.</source>
        <translation>Ein neuer Versuch kann noch nicht gelingen: Weder E-Mail-Adresse noch Telefonnummer sind bekannt.</translation>
    </message>
    <message>
        <source>A retry cannot succeed before a contact is linked.</source>
        <translation>Ein neuer Versuch kann erst gelingen, wenn ein Kontakt verknüpft ist.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: nothing has changed since the CRM refused it.</source>
        <translation>Ein neuer Versuch kann noch nicht gelingen: Seit der Ablehnung durch das CRM hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Retry possible in %1 s.</source>
        <translation>Neuer Versuch in %1&#xa0;s möglich.</translation>
    </message>
    <message>
        <source>Retry possible in %1.</source>
        <comment>how long</comment>
        <translation>Wartezeit bis zum nächsten Versuch: %1.</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>time of the last try</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The CRM says: “%1”</source>
        <translation>Das CRM meldet: „%1“</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Unterhaltung: %1</translation>
    </message>
    <message>
        <source>Last try: %1</source>
        <translation>Letzter Versuch: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmSection</name>
    <message>
        <source>No CRM contact linked.</source>
        <translation>Kein CRM-Kontakt verknüpft.</translation>
    </message>
    <message>
        <source>Last sent to the CRM %1.</source>
        <comment>a time</comment>
        <translation>Zuletzt ans CRM gesendet: %1.</translation>
    </message>
    <message>
        <source>Waiting for the CRM.</source>
        <translation>Wartet auf das CRM.</translation>
    </message>
    <message>
        <source>Waiting for the CRM since %1.</source>
        <comment>a time</comment>
        <translation>Wartet seit %1 auf das CRM.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no email and no phone number.</source>
        <translation>Nicht ans CRM gesendet: Der Besucher hat weder E-Mail-Adresse noch Telefonnummer angegeben.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no name. The CRM needs a first and last name.</source>
        <translation>Nicht ans CRM gesendet: Der Besucher hat keinen Namen angegeben. Das CRM braucht Vor- und Nachnamen.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: it needs a first and last name, and only “%1” is known.</source>
        <translation>Nicht ans CRM gesendet: Es braucht Vor- und Nachnamen, bekannt ist nur „%1“.</translation>
    </message>
    <message>
        <source>Not sent to the CRM. Check in your chat service that a CRM is connected.</source>
        <translation>Nicht ans CRM gesendet. Prüfen Sie in Ihrem Chat-Dienst, ob ein CRM verbunden ist.</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Firma ohne Namen</translation>
    </message>
    <message>
        <source>Account of this contact</source>
        <translation>Firma dieses Kontakts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Match 82%: same email domain, similar name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>automatisch verknüpft</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>verknüpft von %1</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>von Hand verknüpft</translation>
    </message>
    <message>
        <source>Link history</source>
        <translation>Verknüpfungshistorie</translation>
    </message>
    <message>
        <source>Link contact</source>
        <translation>Kontakt verknüpfen</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Firma verknüpfen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear the link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Kontakt stimmt</translation>
    </message>
    <message>
        <source>Keeps this contact and ends the doubt.</source>
        <translation>Behält diesen Kontakt und räumt den Zweifel aus.</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>Kontakt wechseln</translation>
    </message>
    <message>
        <source>Your chat service does not offer this.</source>
        <translation>Ihr Chat-Dienst bietet das nicht an.</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Firma wechseln</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>Entfernt die Verknüpfung dieser Unterhaltung. Der Kontakt behält seine Firma.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>when and who, from, to</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>leadlight::DemoProcess</name>
    <message>
        <source>The demo server could not be started: %1.</source>
        <translation>Der Demo-Server konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The demo server ended too early.</source>
        <translation>Der Demo-Server wurde zu früh beendet.</translation>
    </message>
    <message>
        <source>leadlight-demo-server is not installed beside leadlight.</source>
        <translation>leadlight-demo-server ist nicht neben leadlight installiert.</translation>
    </message>
    <message>
        <source>The demo server&apos;s certificate could not be read.</source>
        <translation>Das Zertifikat des Demo-Servers konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>leadlight::EmptyState</name>
    <message>
        <source>No conversation fits</source>
        <translation>Keine passende Unterhaltung</translation>
    </message>
    <message>
        <source>No conversation on this device has this status and CRM state.</source>
        <translation>Keine Unterhaltung auf diesem Gerät hat diesen Status und CRM-Stand.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Nichts zu „%1“</translation>
    </message>
    <message>
        <source>Search covers name, email, agent, summary and messages.</source>
        <translation>Die Suche umfasst Name, E-Mail, Agent, Zusammenfassung und Nachrichten.</translation>
    </message>
    <message>
        <source>No conversation selected</source>
        <translation>Keine Unterhaltung ausgewählt</translation>
    </message>
    <message>
        <source>Choose one on the left, or press J.</source>
        <translation>Wählen Sie links eine aus oder drücken Sie J.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>They appear here as soon as a visitor talks to one of your agents.</source>
        <translation>Sie erscheinen hier, sobald ein Besucher mit einem Ihrer Agenten spricht.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>No open conversation needs an answer.</source>
        <translation>Keine offene Unterhaltung braucht eine Antwort.</translation>
    </message>
    <message>
        <source>Getting your conversations</source>
        <translation>Unterhaltungen werden geladen</translation>
    </message>
    <message>
        <source>You can start reading as they arrive.</source>
        <translation>Sie können schon lesen, während sie eintreffen.</translation>
    </message>
    <message>
        <source>%1. You can start reading.</source>
        <comment>progress, 40 of 248</comment>
        <translation>%1. Sie können schon lesen.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No conversation is on this device yet. They come as soon as the server answers.</source>
        <translation>Auf diesem Gerät ist noch keine Unterhaltung. Sie kommen, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>The server rejects this key. Conversations come as soon as it knows the key.</source>
        <translation>Der Server lehnt diesen Schlüssel ab. Unterhaltungen kommen, sobald er den Schlüssel kennt.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Neuen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>Abgleich gestoppt</translation>
    </message>
    <message>
        <source>Messages are not here yet</source>
        <translation>Nachrichten sind noch nicht da</translation>
    </message>
    <message>
        <source>They come as soon as the server answers.</source>
        <translation>Sie kommen, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Connect to your chat service, or look around with sample data.</source>
        <translation>Verbinden Sie sich mit Ihrem Chatdienst, oder sehen Sie sich mit Beispieldaten um.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
</context>
<context>
    <name>leadlight::FactRow</name>
    <message>
        <source>Show the message with: %1</source>
        <translation>Nachricht zeigen mit: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>Öffnet %1. Der Name verwendet Buchstaben, die anderen ähneln.</translation>
    </message>
</context>
<context>
    <name>leadlight::FactorRow</name>
    <message>
        <source>Not found in the transcript</source>
        <translation>Nicht im Verlauf gefunden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the visitor&apos;s own words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Show the message in the transcript</source>
        <translation>Nachricht im Verlauf zeigen</translation>
    </message>
    <message>
        <source>%1: show the message of %2</source>
        <comment>factor, time</comment>
        <translation>%1: Nachricht von %2 zeigen</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>a message by its number</comment>
        <translation>Nr.&#xa0;%1</translation>
    </message>
    <message>
        <source>This message is not on this device yet</source>
        <translation>Diese Nachricht ist noch nicht auf diesem Gerät</translation>
    </message>
    <message>
        <source>%1: message %2, not on this device yet</source>
        <translation>%1: Nachricht %2, noch nicht auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>All</source>
        <comment>every status</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every CRM state</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>CRM-Abgleich</translation>
    </message>
    <message>
        <source>CRM</source>
        <comment>CRM sync, short</comment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>number of hits, search text</comment>
        <translation>%1 für „%2“</translation>
    </message>
</context>
<context>
    <name>leadlight::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <comment>hit number, hits so far</comment>
        <translation>%1 von %2&#xa0;…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>leadlight::FollowUpBar</name>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Erneut erinnern</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>Erinnerung entfernen</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>Als nachgefasst markieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: marked as followed up</source>
        <translation>Rückgängig: als nachgefasst markiert</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Follow-up was due %1</source>
        <comment>the time</comment>
        <translation>Nachfassen fällig seit %1</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <comment>the time</comment>
        <translation>Nachfassen bis %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of lead, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>Per E-Mail nachgefasst</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>Telefonisch nachgefasst</translation>
    </message>
    <message>
        <source>Say how you followed up</source>
        <translation>Angeben, wie Sie nachgefasst haben</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>noch weniger als 1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>23 h 12 min</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>2 h</comment>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 · reminder for %2</source>
        <comment>kind of lead and time left, time</comment>
        <translation>%1 · Erinnerung für %2</translation>
    </message>
    <message>
        <source>Followed up late by email, %1</source>
        <translation>Verspätet per E-Mail nachgefasst, %1</translation>
    </message>
    <message>
        <source>Followed up by email, %1</source>
        <translation>Per E-Mail nachgefasst, %1</translation>
    </message>
    <message>
        <source>Followed up late by phone, %1</source>
        <translation>Verspätet telefonisch nachgefasst, %1</translation>
    </message>
    <message>
        <source>Followed up by phone, %1</source>
        <translation>Telefonisch nachgefasst, %1</translation>
    </message>
    <message>
        <source>Followed up late, %1</source>
        <translation>Verspätet nachgefasst, %1</translation>
    </message>
    <message>
        <source>Followed up, %1</source>
        <translation>Nachgefasst, %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation>Sie wollten erinnert werden</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <comment>a time</comment>
        <translation>Erinnerung für %1</translation>
    </message>
    <message>
        <source>How did you follow up?</source>
        <translation>Wie haben Sie nachgefasst?</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Auf andere Weise</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>the time</comment>
        <translation>War fällig %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>the time</comment>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>just now late</source>
        <translation>gerade überfällig</translation>
    </message>
</context>
<context>
    <name>leadlight::GaugeLabel</name>
    <message>
        <source>Lead score %1 of 100, %2</source>
        <comment>points, word</comment>
        <translation>Lead-Score %1 von 100, %2</translation>
    </message>
    <message>
        <source>No lead score</source>
        <translation>Kein Lead-Score</translation>
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
        <translation>Verspätet per E-Mail nachgefasst</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>Per E-Mail nachgefasst</translation>
    </message>
    <message>
        <source>Followed up by phone, late</source>
        <translation>Verspätet telefonisch nachgefasst</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>Telefonisch nachgefasst</translation>
    </message>
    <message>
        <source>Followed up, late</source>
        <translation>Verspätet nachgefasst</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Score %1 withdrawn</source>
        <translation>Score %1 zurückgezogen</translation>
    </message>
    <message>
        <source>Score %1 → %2</source>
        <comment>before, after</comment>
        <translation>Score %1 → %2</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Verknüpfung entfernt</translation>
    </message>
    <message>
        <source>Link to %1 removed</source>
        <translation>Verknüpfung mit %1 entfernt</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Mit %1 verknüpft</translation>
    </message>
    <message>
        <source>Linked to %1 instead of %2</source>
        <translation>Mit %1 statt mit %2 verknüpft</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Status %1 → %2</source>
        <comment>before, after</comment>
        <translation>Status %1 → %2</translation>
    </message>
    <message>
        <source>Nothing to send to the CRM</source>
        <translation>Nichts ans CRM zu senden</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>Erinnerung entfernt</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <translation>Erinnerung für %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Gesamte Historie anzeigen</translation>
    </message>
    <message>
        <source>Nothing has changed since this conversation came to this device.</source>
        <translation>Seit diese Unterhaltung auf dieses Gerät kam, hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>leadlight::InsightsPanel</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Close Insights</source>
        <translation>Einblicke schließen</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Lead-Score</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Told by the visitor, not verified.</source>
        <translation>Angaben des Besuchers, nicht geprüft.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Noch keine Zusammenfassung.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>What this device saw happen.</source>
        <translation>Was dieses Gerät mitbekommen hat.</translation>
    </message>
    <message>
        <source>Scored at %1</source>
        <comment>time</comment>
        <translation>Bewertet: %1</translation>
    </message>
    <message>
        <source>Scored %1</source>
        <comment>day and time</comment>
        <translation>Bewertet %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Written by your team. Visitors never see them.</source>
        <translation>Von Ihrem Team geschrieben. Besucher sehen sie nie.</translation>
    </message>
    <message>
        <source>Shows why this contact matches</source>
        <translation>Zeigt, warum dieser Kontakt ein Treffer ist</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Key for “%1”: %2</source>
        <translation>Taste für „%1“: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old key, Backspace removes it</source>
        <translation>Escape behält die alte Taste, Backspace entfernt sie</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Taste ändern</translation>
    </message>
</context>
<context>
    <name>leadlight::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste oder Funktion suchen</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Diese Unterhaltung</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys for the same command</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Ansicht öffnen</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last of several keys</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>No key for “%1”.</source>
        <translation>Keine Taste zu „%1“.</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyboardPage</name>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Letters act while the list or the messages have the focus.</source>
        <translation>Wählen Sie eine Taste und drücken Sie die neue. Buchstaben wirken, solange die Liste oder die Nachrichten den Fokus haben.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Diese Unterhaltung</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Back to the key it had at first</source>
        <translation>Zurück zur ursprünglichen Taste</translation>
    </message>
    <message>
        <source>Reset the key for “%1”</source>
        <translation>Taste für „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>key, and then the reason as a sentence</comment>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Replace it, and that command has it no longer.</source>
        <translation>%1 gehört zu „%2“. Wenn Sie ersetzen, verliert dieser Befehl die Taste.</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now.</source>
        <translation>%1 ist jetzt die Taste für „%2“.</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now; “%3” has none.</source>
        <translation>%1 ist jetzt die Taste für „%2“; „%3“ hat keine mehr.</translation>
    </message>
    <message>
        <source>“%1” has its first key again.</source>
        <translation>„%1“ hat wieder die ursprüngliche Taste.</translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation>Alle Befehle haben wieder ihre ursprünglichen Tasten.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkFooter</name>
    <message>
        <source>Link to the CRM</source>
        <translation>Mit dem CRM verknüpfen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the link as it is (Esc)</source>
        <translation>Verknüpfung unverändert lassen (Esc)</translation>
    </message>
    <message>
        <source>Link when online</source>
        <translation>Verknüpfen, sobald online</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>Entfernt die Verknüpfung dieser Unterhaltung. Der Kontakt behält seine Firma.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkOpener</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <comment>a host name</comment>
        <translation>%1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>Full address: %1</source>
        <translation>Vollständige Adresse: %1</translation>
    </message>
    <message>
        <source>The name of this site uses letters that look like others. It may not be the site you expect.</source>
        <translation>Der Name dieser Website verwendet Buchstaben, die anderen ähneln. Möglicherweise ist es nicht die Website, die Sie erwarten.</translation>
    </message>
    <message>
        <source>The connection to this site is not encrypted.</source>
        <translation>Die Verbindung zu dieser Website ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein E-Mail-Programm eingerichtet.</translation>
    </message>
    <message>
        <source>No program for telephone calls is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Programm für Telefonanrufe eingerichtet.</translation>
    </message>
    <message>
        <source>No web browser is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Webbrowser eingerichtet.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkPreview</name>
    <message>
        <source>Now</source>
        <comment>what is linked before the change</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After Link</source>
        <comment>what is linked after the change</comment>
        <translation>Nach dem Verknüpfen</translation>
    </message>
    <message>
        <source>Now: %1. After Link: %2.</source>
        <translation>Jetzt: %1. Nach dem Verknüpfen: %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkProgress</name>
    <message>
        <source>Contact without a name</source>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the change of the link</source>
        <translation>Rückgängig: Änderung der Verknüpfung</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Will be linked when the connection is back.</source>
        <translation>Wird verknüpft, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The link will be removed when the connection is back.</source>
        <translation>Die Verknüpfung wird entfernt, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>Wird verknüpft&#xa0;…</translation>
    </message>
    <message>
        <source>Removing the link…</source>
        <translation>Verknüpfung wird entfernt&#xa0;…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 linked this conversation %2. Which contact is right?</source>
        <comment>who, when</comment>
        <translation>%1 hat diese Unterhaltung verknüpft (%2). Welcher Kontakt ist richtig?</translation>
    </message>
    <message>
        <source>%1 removed the link of this conversation %2. What is right?</source>
        <comment>who, when</comment>
        <translation>%1 hat die Verknüpfung dieser Unterhaltung entfernt (%2). Was ist richtig?</translation>
    </message>
    <message>
        <source>Linked to someone else meanwhile</source>
        <translation>Inzwischen mit jemand anderem verknüpft</translation>
    </message>
    <message>
        <source>Link removed meanwhile</source>
        <translation>Verknüpfung inzwischen entfernt</translation>
    </message>
    <message>
        <source>meanwhile</source>
        <translation>inzwischen</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Your choice · %1</source>
        <comment>an email address</comment>
        <translation>Ihre Wahl · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1</source>
        <comment>who</comment>
        <translation>Jetzt im CRM · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1, %2</source>
        <comment>who, when</comment>
        <translation>Jetzt im CRM · %1, %2</translation>
    </message>
    <message>
        <source>Use my choice</source>
        <translation>Meine Wahl verwenden</translation>
    </message>
    <message>
        <source>Keep CRM’s</source>
        <translation>CRM-Stand behalten</translation>
    </message>
    <message>
        <source>We cannot tell whether this was saved</source>
        <translation>Es ist unklar, ob dies gespeichert wurde</translation>
    </message>
    <message>
        <source>The link was not saved</source>
        <translation>Die Verknüpfung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>leadlight::Linker</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Search contacts in the CRM</source>
        <translation>Kontakte im CRM suchen</translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation>Name, E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Kein Kontakt gefunden</translation>
    </message>
    <message>
        <source>Try the email address or phone number.</source>
        <translation>Versuchen Sie es mit der E-Mail-Adresse oder Telefonnummer.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Search accounts in the CRM</source>
        <translation>Firmen im CRM suchen</translation>
    </message>
    <message>
        <source>Name, website or industry</source>
        <translation>Name, Website oder Branche</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Keine Firma gefunden</translation>
    </message>
    <message>
        <source>Try the website or a shorter name.</source>
        <translation>Versuchen Sie es mit der Website oder einem kürzeren Namen.</translation>
    </message>
    <message>
        <source>Search by email</source>
        <translation>Nach E-Mail suchen</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Firma ohne Namen</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved on this device.</source>
        <comment>a number</comment>
        <translation>Offline. Auf diesem Gerät gespeicherte Kontakte: %1.</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved just now.</source>
        <comment>a number</comment>
        <translation>Offline. Gerade eben gespeicherte Kontakte: %1.</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved %2 ago.</source>
        <comment>a number, how long</comment>
        <translation>Offline. Gespeicherte Kontakte: %1 (%2 alt).</translation>
    </message>
    <message>
        <source>Found by email domain. Linked with the contact.</source>
        <translation>Über die E-Mail-Domain gefunden. Wird mit dem Kontakt verknüpft.</translation>
    </message>
    <message>
        <source>Linked together with the contact.</source>
        <translation>Wird zusammen mit dem Kontakt verknüpft.</translation>
    </message>
    <message>
        <source>Different email: visitor %1, contact %2.</source>
        <translation>Andere E-Mail-Adresse: Besucher %1, Kontakt %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, account</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
</context>
<context>
    <name>leadlight::ListPane</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>The conversation you had open was removed from your inbox.</source>
        <translation>Die geöffnete Unterhaltung wurde aus Ihrem Posteingang entfernt.</translation>
    </message>
    <message>
        <source>“%1” is not understood and is searched as text.</source>
        <translation>„%1“ wird nicht verstanden und als Text gesucht.</translation>
    </message>
    <message>
        <source>The server rejects this key. What is on this device stays readable.</source>
        <translation>Der Server lehnt diesen Schlüssel ab. Was auf diesem Gerät ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Neuen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Times such as “2 h left” are wrong until it is set.</source>
        <translation>Die Uhr dieses Computers geht %1 nach. Angaben wie „noch 2&#xa0;h“ sind falsch, bis die Uhr gestellt ist.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Times such as “2 h left” are wrong until it is set.</source>
        <translation>Die Uhr dieses Computers geht %1 vor. Angaben wie „noch 2&#xa0;h“ sind falsch, bis die Uhr gestellt ist.</translation>
    </message>
    <message>
        <source>1 conversation in between is not loaded yet and was left out.</source>
        <translation>1&#xa0;Unterhaltung dazwischen ist noch nicht geladen und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations in between are not loaded yet and were left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;Unterhaltung dazwischen ist noch nicht geladen und wurde ausgelassen.</numerusform>
            <numerusform>%Ln&#xa0;Unterhaltungen dazwischen sind noch nicht geladen und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your changes was damaged. All %1 unsent changes were saved; a copy of the file is kept as %2.</source>
        <translation>Die Datei mit Ihren Änderungen war beschädigt. Alle %1 noch nicht gesendeten Änderungen wurden gerettet; eine Kopie der Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. Entries that could not be read: %2. A copy of the file is kept as %3.</source>
        <translation>Die Datei mit Ihren Änderungen war beschädigt. Gerettete, noch nicht gesendete Änderungen: %1. Nicht lesbare Einträge: %2. Eine Kopie der Datei bleibt als %3 erhalten.</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. More may be lost; check what you did last. A copy of the file is kept as %2.</source>
        <translation>Die Datei mit Ihren Änderungen war beschädigt. Gerettete, noch nicht gesendete Änderungen: %1. Weitere können verloren sein; prüfen Sie, was Sie zuletzt getan haben. Eine Kopie der Datei bleibt als %2 erhalten.</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupBox</name>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>The CRM did not answer</source>
        <translation>Das CRM hat nicht geantwortet</translation>
    </message>
    <message>
        <source>None found on this device</source>
        <translation>Auf diesem Gerät nichts gefunden</translation>
    </message>
    <message>
        <source>More than %1. Type more.</source>
        <translation>Mehr als %1. Geben Sie mehr ein.</translation>
    </message>
    <message>
        <source>%1 found on this device</source>
        <comment>a number</comment>
        <translation>%1 auf diesem Gerät gefunden</translation>
    </message>
    <message>
        <source>Many found in the CRM</source>
        <translation>Viele im CRM gefunden</translation>
    </message>
    <message>
        <source>%1 found in the CRM</source>
        <comment>a number</comment>
        <translation>%1 im CRM gefunden</translation>
    </message>
    <message>
        <source>Your search is kept.</source>
        <translation>Ihre Suche bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1 s.</source>
        <translation>Ihre Suche bleibt erhalten. Nächster Versuch in %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1.</source>
        <comment>how long</comment>
        <translation>Ihre Suche bleibt erhalten. Wartezeit bis zum nächsten Versuch: %1.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupList</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Details für einen Bericht</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>leadlight::MainWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>No more unseen conversations in this list.</source>
        <translation>Keine weiteren ungelesenen Unterhaltungen in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>leadlight::MarkBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>Ausgewählte Unterhaltungen</translation>
    </message>
    <message>
        <source>All %1 selected</source>
        <comment>a number of conversations</comment>
        <translation>Alle %1 ausgewählt</translation>
    </message>
    <message>
        <source>1 selected</source>
        <comment>a conversation</comment>
        <translation>1&#xa0;ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of conversations</comment>
        <translation>%1&#xa0;ausgewählt</translation>
    </message>
</context>
<context>
    <name>leadlight::MatchReasons</name>
    <message>
        <source>Why this contact matches</source>
        <translation>Warum dieser Kontakt ein Treffer ist</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>leadlight::MissingScore</name>
    <message>
        <source>It comes when the visitor tells more, such as a budget, a date or who decides.</source>
        <translation>Er folgt, sobald der Besucher mehr verrät, etwa Budget, Termin oder wer entscheidet.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a number of messages</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only general questions</source>
        <translation>Nur allgemeine Fragen</translation>
    </message>
    <message>
        <source>No budget, date or role mentioned</source>
        <translation>Weder Budget noch Termin oder Rolle erwähnt</translation>
    </message>
</context>
<context>
    <name>leadlight::NewPill</name>
    <message>
        <source>Show the newest conversations (Home)</source>
        <translation>Neueste Unterhaltungen anzeigen (Home)</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteBar</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteRow</name>
    <message>
        <source>Not taken over</source>
        <comment>a change of a note</comment>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>a note</comment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>a note</comment>
        <translation>wartet auf Versand</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>a note</comment>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>Not taken over: decide about the note “%1”</source>
        <translation>Nicht übernommen: über die Notiz „%1“ entscheiden</translation>
    </message>
    <message>
        <source>Edit the note “%1”</source>
        <translation>Notiz „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Delete the note “%1”</source>
        <translation>Notiz „%1“ löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>leadlight::NotesSection</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>Add a note. Visitors never see it.</source>
        <translation>Notiz hinzufügen. Besucher sehen sie nie.</translation>
    </message>
    <message>
        <source>Cancel editing the note</source>
        <translation>Bearbeiten der Notiz abbrechen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>A note has at most %1 characters; these are %2.</source>
        <translation>Eine Notiz hat höchstens %1&#xa0;Zeichen; dies sind %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>leadlight::OutboxCard</name>
    <message>
        <source>Yours</source>
        <translation>Ihre Version</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Meine anwenden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a note that was not accepted</comment>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, for whom</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>leadlight::OutboxView</name>
    <message>
        <source>Unsent changes</source>
        <translation>Nicht gesendete Änderungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all unsent changes</source>
        <translation>Alle nicht gesendeten Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Everything you changed is with the server.</source>
        <translation>Alles, was Sie geändert haben, ist beim Server.</translation>
    </message>
    <message>
        <source>What you changed and the server has not taken over yet.</source>
        <translation>Was Sie geändert haben und der Server noch nicht übernommen hat.</translation>
    </message>
</context>
<context>
    <name>leadlight::PaletteModel</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Diese Unterhaltung</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>leadlight::RemindMenu</name>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1&#xa0;Stunde</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Pick day and time…</source>
        <translation>Tag und Uhrzeit wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>Erinnerung entfernen</translation>
    </message>
</context>
<context>
    <name>leadlight::ReminderDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>day and time of a reminder</comment>
        <translation>ddd, d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Day and time of the reminder</source>
        <translation>Tag und Uhrzeit der Erinnerung</translation>
    </message>
    <message>
        <source>Set reminder</source>
        <translation>Erinnerung setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>leadlight::ScoreCard</name>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>The service sent no breakdown.</source>
        <translation>Der Dienst hat keine Aufschlüsselung gesendet.</translation>
    </message>
    <message>
        <source>Scored before the last message.</source>
        <translation>Vor der letzten Nachricht bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>Scored before the last %Ln messages.</source>
        <translation>
            <numerusform>Vor der letzten %Ln&#xa0;Nachricht bewertet.</numerusform>
            <numerusform>Vor den letzten %Ln&#xa0;Nachrichten bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A score needs more context.</source>
        <translation>Ein Score braucht mehr Kontext.</translation>
    </message>
    <message>
        <source>A score needs more context. Here:</source>
        <translation>Ein Score braucht mehr Kontext. Hier:</translation>
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
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1: %2 conversations, %3 open, %4 CRM errors</source>
        <translation>%1: %2 Unterhaltungen, %3 offen, %4 CRM-Fehler</translation>
    </message>
</context>
<context>
    <name>leadlight::SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search name, email, agent, summary</source>
        <translation>Name, E-Mail, Agent, Zusammenfassung suchen</translation>
    </message>
</context>
<context>
    <name>leadlight::SectionTitle</name>
    <message>
        <source>Written by AI from this conversation. It can be wrong.</source>
        <translation>Von KI aus dieser Unterhaltung erstellt. Fehler sind möglich.</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>leadlight::SegmentButton</name>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1, 1&#xa0;Unterhaltung</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1, %2&#xa0;Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>leadlight::Settings</name>
    <message>
        <source>The settings could not be saved in “%1”.</source>
        <translation>Die Einstellungen konnten nicht in „%1“ gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDesk</name>
    <message>
        <source>Sample data needs no key.</source>
        <translation>Beispieldaten brauchen keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Not connected at the moment.</source>
        <translation>Zurzeit nicht verbunden.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>The key is kept in memory until Leadlight is closed.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis Leadlight beendet wird.</translation>
    </message>
    <message>
        <source>The key is kept in the system keyring.</source>
        <translation>Der Schlüssel wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>leadlight::SortButton</name>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchster Score</translation>
    </message>
    <message>
        <source>Follow-up due first</source>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Reihenfolge der Liste: %1</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>1 item could not be read</source>
        <translation>1&#xa0;Element konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 items could not be read</source>
        <translation>%1&#xa0;Elemente konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>1 conversation on this device</source>
        <translation>1&#xa0;Unterhaltung auf diesem Gerät</translation>
    </message>
    <message>
        <source>%1 conversations on this device</source>
        <translation>%1&#xa0;Unterhaltungen auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>leadlight::StoragePage</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Cache leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Cache leeren?</translation>
    </message>
    <message>
        <source>All conversations are fetched again from the server, which takes a while and needs the network. Your marks, reminders and views stay.</source>
        <translation>Alle Unterhaltungen werden erneut vom Server geladen. Das dauert eine Weile und braucht das Netzwerk. Ihre Markierungen, Erinnerungen und Ansichten bleiben.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Conversations, messages, scores and contacts are saved in a folder that only your user account can read, so that you can work offline.</source>
        <translation>Unterhaltungen, Nachrichten, Scores und Kontakte werden in einem Ordner gespeichert, den nur Ihr Benutzerkonto lesen kann, damit Sie offline arbeiten können.</translation>
    </message>
    <message>
        <source>Whoever can read your home folder or takes the disk out can read it. Use an encrypted disk if that matters to you.</source>
        <translation>Wer Ihren persönlichen Ordner lesen kann oder den Datenträger ausbaut, kann auch diese Daten lesen. Verwenden Sie einen verschlüsselten Datenträger, wenn Ihnen das wichtig ist.</translation>
    </message>
    <message>
        <source>Only the server of your account is asked. There is no tracking, no crash report and no check for updates. Links open in your browser when you choose them.</source>
        <translation>Nur der Server Ihres Kontos wird abgefragt. Es gibt kein Tracking, keine Absturzberichte und keine Suche nach Updates. Links werden in Ihrem Browser geöffnet, wenn Sie sie auswählen.</translation>
    </message>
    <message>
        <source>There is no key: this is sample data.</source>
        <translation>Es gibt keinen Schlüssel: Das sind Beispieldaten.</translation>
    </message>
    <message>
        <source>%1 on disk, %2 conversations</source>
        <translation>%1 auf dem Datenträger, %2 Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>leadlight::SyncLog</name>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never synced</comment>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Live-Aktualisierung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1&#xa0;Element</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1&#xa0;Elemente</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Neuen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>leadlight::TranscriptView</name>
    <message>
        <source>Show in Insights</source>
        <translation>In den Einblicken zeigen</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>Öffnet %1. Der Name verwendet Buchstaben, die anderen ähneln.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>a host name</comment>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: text, copied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text, copied</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Show %1 in Insights</source>
        <comment>a factor of the score</comment>
        <translation>„%1“ in den Einblicken zeigen</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a host name</comment>
        <translation>%1 öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>New since 13:50, the message</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n messages on this device</source>
        <translation>
            <numerusform>%1 von %n&#xa0;Nachricht auf diesem Gerät</numerusform>
            <numerusform>%1 von %n&#xa0;Nachrichten auf diesem Gerät</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::Tray</name>
    <message>
        <source>Open Leadlight</source>
        <translation>Leadlight öffnen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>1 unseen conversation</source>
        <translation>1&#xa0;ungelesene Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unseen conversations</source>
        <translation>
            <numerusform>%Ln&#xa0;ungelesene Unterhaltung</numerusform>
            <numerusform>%Ln&#xa0;ungelesene Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up or reminder</source>
        <translation>1&#xa0;Nachfassaktion oder Erinnerung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups and reminders</source>
        <translation>
            <numerusform>%Ln&#xa0;Nachfassaktion oder Erinnerung</numerusform>
            <numerusform>%Ln&#xa0;Nachfassaktionen und Erinnerungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was undone</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewButton</name>
    <message>
        <source>All conversations</source>
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>Matching conversations</source>
        <translation>Passende Unterhaltungen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Diese Ansicht entfernen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1, 1&#xa0;Unterhaltung</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1, %2&#xa0;Unterhaltungen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewNamer</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Name dieser Ansicht</translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFacts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>leadlight::WindowTools</name>
    <message>
        <source>Leadlight %1. Free software under the Apache License 2.0.</source>
        <translation>Leadlight %1. Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
</TS>
