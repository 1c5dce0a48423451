<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Account</name>
    <message>
        <source>No access token. Set LEADLIGHT_TOKEN to the key of your chat service, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BubbleLayout</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
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

Exit status: 0 done, 1 failed, 2 not understood.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leadlight: %1 See leadlight --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server wants an https address, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit wants a number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or dark-contrast, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 3, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ar or ja, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--text-size is 90, 100, 115, 130, 150 or 200, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option has an empty value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --server and --offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sync” needs --profile and --server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sync” needs the server; leave out --offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“list” needs --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no command; there are sync and list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is there, but takes no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not from a trusted source. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate has ended. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not valid yet. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate belongs to another address. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent more than can be safe. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an answer that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejects this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer has this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was away for too long. Everything is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was deleted on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server needs a newer Leadlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is too old for this Leadlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that starts with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the data of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored conversations are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored conversations were written by a newer Leadlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer request replaced this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate ended on %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is valid only from %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can connect later and read what is on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who run the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from your chat service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window of Leadlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be read again from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report for the people who run the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpNote</name>
    <message>
        <source>%1, %2</source>
        <comment>name, company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 of 100: %2</source>
        <comment>points, High-quality lead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <comment>text that the AI wrote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1: “%2” (%3)</source>
        <comment>budget: “$10k is approved” (16 Nov, 13:46)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the visitor’s own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary (AI): %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>No CRM contact linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>how sure a match is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <comment>CRM sync, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer matches the filter and stays while it is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year, on a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year, on a card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours left, shortest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h left</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes left, shortest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late, shortest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours late, shortest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h late</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <comment>follow-up, just now due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes late, shortest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min late</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year, between messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date of another year, between messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <comment>date, time, time zone (time in UTC)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1, medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>status, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <comment>status, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match %1%</source>
        <comment>spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up in 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>follow up in 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up is 1 hour late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>follow-up is %Ln hours late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder %1</source>
        <comment>time, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>an unseen conversation, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when: what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of today, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of tomorrow, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a time of yesterday, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>status of a conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same email domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name missing. The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No email or phone. The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact already exists. Pick the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM connection has ended. Reconnect it in your chat service, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM refused the data and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM refused the data: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New business</source>
        <comment>what a visitor wants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing customer</source>
        <comment>what a visitor wants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job enquiry</source>
        <comment>what a visitor wants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>what a visitor wants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership</source>
        <comment>what a visitor wants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>what a visitor wants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-quality lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium-quality lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-quality lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a number of messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only general questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget, date or role mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot now</source>
        <comment>view of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <comment>view of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM errors</source>
        <comment>view of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscored</source>
        <comment>view of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 match in messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches in messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cache in “%1”. Run leadlight sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New lead, score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM sync error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up with %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads, best score %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new CRM sync errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display here. Use --screenshot FILE, or sync and list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>This address starts with http. Use https, else others can read the key on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that starts with https. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be an address. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the key below is all that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: only the server’s address is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no spaces and no accented letters. Copy it again from your chat service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your conversations come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it when the server no longer takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each account is kept apart from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes what is kept here; the server keeps everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the system by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto: one line of summary in narrow lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the system’s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slides or fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger borders and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of Inter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the program; dates and numbers follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected once a conversation leaves the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by your desktop, also when the window is closed to the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New leads from score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads below it come quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New CRM errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation could not be brought into the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups and reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the 24 hours end or a reminder comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name and no summary, for shared screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown; one notification sums it up afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the desktop has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters act while the list or the messages have the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your API key is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is fetched again; your own marks and views stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>1 transcript could not be read and was left aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts could not be read and were left aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::AccountRemoval</name>
    <message>
        <source>The folder of this account could not be removed. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is removed, but the keyring did not answer. If it holds the key, remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::Accounts</name>
    <message>
        <source>No server is set. Start Leadlight with --server, or with --demo for sample data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words and then the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one key, together with Ctrl or Shift if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt and AltGr type characters such as @ on many keyboards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with a letter opens menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Tab key moves between the controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 open the views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command works everywhere in the window, so a letter alone would act while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text fields need this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as seen or unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link to conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unseen conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unseen conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the messages down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the messages up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by highest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by follow-up due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::Application</name>
    <message>
        <source>This link leads to nothing in Leadlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::BusMessenger</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me in 1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>group of filters and what is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::CommandPalette</name>
    <message>
        <source>↑↓ choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a view or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to your chat service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations are then kept on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History to keep offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back whole conversations can be read without a network. Older ones stay in the list and are fetched when you open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For servers whose certificate was made by your own company: the file of its authority (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings › API in your chat service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1. What is on this device stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in files or logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring. The key is kept until you quit, never in files or logs, and asked for at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring did not take the key. Unlock it and connect again, or connect again to keep the key until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only certificates of “%1” are trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your chat service is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is missing. You find it in the settings of your chat service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectFlow</name>
    <message>
        <source>The certificate file holds no certificate that can be read. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectionPage</name>
    <message>
        <source>Change key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this device…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conversations, your marks, reminders and views on this device are deleted, and its API key too. The server keeps everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationHeader</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationPane</name>
    <message>
        <source>Follow-up note copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>conversations above the visible ones</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationVisit</name>
    <message>
        <source>New since %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::CrmSection</name>
    <message>
        <source>CRM sync error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CRM contact linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible wrong contact: the visitor wrote %1, the contact has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent to the CRM %1.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the CRM since %1.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no email and no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no name. The CRM needs a first and last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to the CRM: it needs a first and last name, and only “%1” is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to the CRM. Check in your chat service that a CRM is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>time of the last try</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRM says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Match 82%: same email domain, similar name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::DemoProcess</name>
    <message>
        <source>The demo server could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo server ended too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leadlight-demo-server is not installed beside leadlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo server&apos;s certificate could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::EmptyState</name>
    <message>
        <source>No conversation fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation on this device has this status and CRM state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search covers name, email, agent, summary and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the left, or press J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as a visitor talks to one of your agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open conversation needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting your conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start reading as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. You can start reading.</source>
        <comment>progress, 40 of 248</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is on this device yet. They come as soon as the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejects this key. Conversations come as soon as it knows the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come as soon as the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::FactRow</name>
    <message>
        <source>Show the message with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::FactorRow</name>
    <message>
        <source>Not found in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the visitor&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: show the message of %2</source>
        <comment>factor, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>a message by its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not on this device yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: message %2, not on this device yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>All</source>
        <comment>every status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>every CRM state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <comment>CRM sync, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>number of hits, search text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit number, hits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <comment>hit number, hits so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::FollowUpBar</name>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: marked as followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up was due %1</source>
        <comment>the time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <comment>the time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of lead, time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how you followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>23 h 12 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late since now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>2 h</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · reminder for %2</source>
        <comment>kind of lead and time left, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up late by email, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up by email, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up late by phone, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up by phone, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up late, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you follow up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::GaugeLabel</name>
    <message>
        <source>Lead score %1 of 100, %2</source>
        <comment>points, word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the score, why it is outdated</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::HistorySection</name>
    <message>
        <source>Followed up by email, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up by phone, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 → %2</source>
        <comment>before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1 → %2</source>
        <comment>before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send to the CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since this conversation came to this device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::InsightsPanel</name>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by the visitor, not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this device saw happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored at %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape keeps the old key, Backspace removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys for the same command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last of several keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::KeyboardPage</name>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Letters act while the list or the messages have the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the key it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the key for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>key, and then the reason as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Replace it, and that command has it no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now; “%3” has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has its first key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::LinkOpener</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <comment>a host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this site uses letters that look like others. It may not be the site you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to this site is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for telephone calls is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web browser is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ListPane</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation you had open was removed from your inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood and is searched as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejects this key. What is on this device stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::MainWindow</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more unseen conversations in this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::MissingScore</name>
    <message>
        <source>It comes when the visitor tells more, such as a budget, a date or who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a number of messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only general questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget, date or role mentioned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::NewPill</name>
    <message>
        <source>Show the newest conversations (Home)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::PaletteModel</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::RemindMenu</name>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick day and time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ReminderDialog</name>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>day and time of a reminder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time of the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ScoreCard</name>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent no breakdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored before the last message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scored before the last %Ln messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A score needs more context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score needs more context. Here:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ScoreChip</name>
    <message>
        <source>%1 %2</source>
        <comment>points, word</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::Screenshot</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 conversations, %3 open, %4 CRM errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, email, agent, summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::SectionTitle</name>
    <message>
        <source>Written by AI from this conversation. It can be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::SegmentButton</name>
    <message>
        <source>%1, 1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::Settings</name>
    <message>
        <source>The settings could not be saved in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDesk</name>
    <message>
        <source>Sample data needs no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in memory until Leadlight is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in the system keyring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::SortButton</name>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conversation on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversations on this device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::StoragePage</name>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conversations are fetched again from the server, which takes a while and needs the network. Your marks, reminders and views stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations, messages, scores and contacts are saved in a folder that only your user account can read, so that you can work offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can read your home folder or takes the disk out can read it. Use an encrypted disk if that matters to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the server of your account is asked. There is no tracking, no crash report and no check for updates. Links open in your browser when you choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key: this is sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on disk, %2 conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::SyncLog</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never synced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::TranscriptView</name>
    <message>
        <source>Show in Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>a host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: text, copied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text, copied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 in Insights</source>
        <comment>a factor of the score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>New since 13:50, the message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n messages on this device</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::Tray</name>
    <message>
        <source>Open Leadlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unseen conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unseen conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up or reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups and reminders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ViewButton</name>
    <message>
        <source>All conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::ViewNamer</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFacts</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leadlight::WindowTools</name>
    <message>
        <source>Leadlight %1. Free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
