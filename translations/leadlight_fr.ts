<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Account</name>
    <message>
        <source>No access token. Set LEADLIGHT_TOKEN to the key of your chat service, then start again.</source>
        <translation>Aucun jeton d’accès. Indiquez la clé de votre service de chat dans LEADLIGHT_TOKEN, puis redémarrez.</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read: %2.</source>
        <translation>Le fichier de certificat «&#x202f;%1&#x202f;» est illisible&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>There is no conversation “%1” in this profile.</source>
        <translation>Il n’y a pas de conversation «&#x202f;%1&#x202f;» dans ce profil.</translation>
    </message>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>La ligne dépasse 64&#xa0;Kio.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no field here; there are %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ ici&#x202f;; les champs sont %2.</translation>
    </message>
    <message>
        <source>“status” is one of %1.</source>
        <translation>«&#x202f;status&#x202f;» attend une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“link” wants an object with %1.</source>
        <translation>«&#x202f;link&#x202f;» attend un objet avec %1.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>«&#x202f;%1&#x202f;» attend un texte.</translation>
    </message>
    <message>
        <source>“link” wants the id of a contact.</source>
        <translation>«&#x202f;link&#x202f;» attend l’identifiant d’un contact.</translation>
    </message>
    <message>
        <source>“account” wants the id of an account.</source>
        <translation>«&#x202f;account&#x202f;» attend l’identifiant d’un compte.</translation>
    </message>
    <message>
        <source>“%1” can only be true.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut valoir que true.</translation>
    </message>
    <message>
        <source>“note” wants a text.</source>
        <translation>«&#x202f;note&#x202f;» attend un texte.</translation>
    </message>
    <message>
        <source>The note is too long: %L1 characters, at most %L2 are kept.</source>
        <translation>La note est trop longue&#xa0;: %L1&#xa0;caractères, pour %L2 au plus.</translation>
    </message>
    <message>
        <source>This is not one JSON object.</source>
        <translation>Ceci n’est pas un objet JSON unique.</translation>
    </message>
    <message>
        <source>“id” wants the id of a conversation.</source>
        <translation>«&#x202f;id&#x202f;» attend l’identifiant d’une conversation.</translation>
    </message>
    <message>
        <source>A line wants exactly one of %1.</source>
        <translation>Une ligne attend exactement un de ces champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1: The answer to it could not be written.</source>
        <translation>Ligne %1 : la réponse n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
</context>
<context>
    <name>BubbleLayout</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Seuls les %1 premiers caractères sur %2 sont affichés</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>Agent IA</translation>
    </message>
</context>
<context>
    <name>CauseHeader</name>
    <message>
        <source>Retry</source>
        <comment>the one conversation of a group</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry all %1</source>
        <comment>conversations of a group</comment>
        <translation>Tout réessayer (%1)</translation>
    </message>
    <message>
        <source>Add a name or link by hand</source>
        <comment>next step</comment>
        <translation>Ajouter un nom ou associer manuellement</translation>
    </message>
    <message>
        <source>Link by hand</source>
        <comment>next step</comment>
        <translation>Associer manuellement</translation>
    </message>
    <message>
        <source>Pick the right one</source>
        <comment>next step</comment>
        <translation>Choisir le bon</translation>
    </message>
    <message>
        <source>Correct what the CRM refused</source>
        <comment>next step</comment>
        <translation>Corriger ce que le CRM a refusé</translation>
    </message>
    <message>
        <source>Reconnect it, then retry</source>
        <comment>next step</comment>
        <translation>Le reconnecter, puis réessayer</translation>
    </message>
    <message>
        <source>It goes on by itself</source>
        <comment>next step</comment>
        <translation>La reprise est automatique</translation>
    </message>
    <message>
        <source>Retry, or wait</source>
        <comment>next step</comment>
        <translation>Réessayer, ou patienter</translation>
    </message>
    <message>
        <source>Look at the details, then retry</source>
        <comment>next step</comment>
        <translation>Consulter les détails, puis réessayer</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1&#xa0;conversation</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <comment>several</comment>
        <translation>%1&#xa0;conversations</translation>
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
        <translation>leadlight: %1 Consultez leadlight --help.</translation>
    </message>
    <message>
        <source>--server wants an https address, not “%1”.</source>
        <translation>--server attend une adresse https, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--limit wants a number, not “%1”.</source>
        <translation>--limit attend un nombre, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT, not “%1”.</source>
        <translation>--size attend LARGEURxHAUTEUR, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or dark-contrast, not “%1”.</source>
        <translation>--theme attend light, dark, contrast ou dark-contrast, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 3, not “%1”.</source>
        <translation>--scale attend un nombre de 1 à 3, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ar or ja, not “%1”.</source>
        <translation>--language attend en, de, es, fr, ar ou ja, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--text-size is 90, 100, 115, 130, 150 or 200, not “%1”.</source>
        <translation>--text-size attend 90, 100, 115, 130, 150 ou 200, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>An option has an empty value.</source>
        <translation>Une option a une valeur vide.</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --server and --offline.</source>
        <translation>--demo fournit son propre serveur&#x202f;; retirez --server et --offline.</translation>
    </message>
    <message>
        <source>“sync” needs --profile and --server.</source>
        <translation>«&#x202f;sync&#x202f;» nécessite --profile et --server.</translation>
    </message>
    <message>
        <source>“sync” needs the server; leave out --offline.</source>
        <translation>«&#x202f;sync&#x202f;» nécessite le serveur&#x202f;; retirez --offline.</translation>
    </message>
    <message>
        <source>“list” needs --profile.</source>
        <translation>«&#x202f;list&#x202f;» nécessite --profile.</translation>
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
        <translation>Leadlight&#xa0;: une boîte de réception pour les conversations des agents IA de vente.

  leadlight                             démarrer avec le dernier compte Leadlight utilisé, ou en demander un
  leadlight --demo                      démarrer avec des données d’exemple et un serveur local
  leadlight --server URL                se connecter&#x202f;; le jeton d’accès est lu dans LEADLIGHT_TOKEN
  leadlight --profile DIR --offline     lire ce qui est sur cet ordinateur
  leadlight sync --profile DIR --server URL [--ca-file PEM] [--json]
                                        tout synchroniser une fois et afficher les chiffres
  leadlight list --profile DIR [--filter TEXT] [--limit N] [--json]
                                        afficher les conversations en cache, une par ligne
  leadlight act --profile DIR           lire des modifications sur l’entrée standard, un objet JSON par ligne, et les enregistrer&#x202f;;
                                        la prochaine synchronisation les envoie
  leadlight leadlight://c/ID            afficher une conversation, dans l’instance de Leadlight déjà ouverte s’il y en a une
  leadlight leadlight://view?q=FILTER   afficher ce qui correspond à un filtre

Options&#xa0;:
  --ca-file PEM          approuver uniquement les certificats de ce fichier
  --profile DIR          dossier de cache.db et outbox.db
  --filter TEXT          par exemple&#xa0;: status:open crm:error score:&gt;=80 roof
  --screenshot FILE      enregistrer la fenêtre principale dans un fichier PNG après la première synchronisation, et quitter
  --size WxH             taille de cette image en pixels logiques (1440x900)
  --scale N              pixels pour chaque pixel logique de cette image, de 1 à 3 (1)
  --theme NAME           light, dark, contrast ou dark-contrast, à la place des réglages
  --language CODE        en, de, es, fr, ar ou ja, à la place des réglages
  --text-size PERCENT    90, 100, 115, 130, 150 ou 200, à la place des réglages
  --select ID            ouvrir cette conversation
  --insights             avec le panneau Analyse ouvert
  --version, --help

Modifications lues par «&#x202f;act&#x202f;»&#xa0;:
  {&quot;id&quot;: &quot;ID&quot;, &quot;status&quot;: &quot;open&quot; ou &quot;closed&quot; ou &quot;archived&quot;}
  {&quot;id&quot;: &quot;ID&quot;, &quot;link&quot;: {&quot;contact&quot;: &quot;ID&quot;, &quot;contactName&quot;: &quot;…&quot;, &quot;contactEmail&quot;: &quot;…&quot;,
                          &quot;account&quot;: &quot;ID&quot;, &quot;accountName&quot;: &quot;…&quot;}}      seul contact est nécessaire
  {&quot;id&quot;: &quot;ID&quot;, &quot;clear&quot;: true}        supprimer l’association
  {&quot;id&quot;: &quot;ID&quot;, &quot;retry&quot;: true}        réessayer la synchronisation CRM
  {&quot;id&quot;: &quot;ID&quot;, &quot;note&quot;: &quot;TEXT&quot;}       une nouvelle note
Chaque ligne reçoit une réponse dès qu’elle est en lieu sûr&#xa0;: «&#x202f;saved LINE COMMAND&#x202f;» ou «&#x202f;unchanged LINE&#x202f;».

Code de sortie&#xa0;: 0 réussite, 1 échec, 2 commande non comprise.
</translation>
    </message>
    <message>
        <source>“act” needs --profile.</source>
        <translation>«&#x202f;act&#x202f;» nécessite --profile.</translation>
    </message>
    <message>
        <source>“%1” is no command; there are sync, list and act.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande&#x202f;; les commandes sont sync, list et act.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Interrompu avant la fin.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>Aucun réseau.</translation>
    </message>
    <message>
        <source>No server answers at this address.</source>
        <translation>Aucun serveur ne répond à cette adresse.</translation>
    </message>
    <message>
        <source>The server is there, but takes no connection.</source>
        <translation>Le serveur existe, mais n’accepte aucune connexion.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connexion a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not from a trusted source. Nothing was sent.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: le certificat ne provient pas d’une source de confiance. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate has ended. Nothing was sent.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: le certificat a expiré. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not valid yet. Nothing was sent.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: le certificat n’est pas encore valide. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate belongs to another address. Nothing was sent.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: le certificat appartient à une autre adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Nothing was sent.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed.</source>
        <translation>Le serveur renvoie vers une autre adresse. Elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service.</source>
        <translation>Un serveur répond, mais ce n’est pas un service de chat.</translation>
    </message>
    <message>
        <source>The server sent an answer that cannot be read.</source>
        <translation>Le serveur a envoyé une réponse illisible.</translation>
    </message>
    <message>
        <source>The server rejects this key.</source>
        <translation>Le serveur refuse cette clé.</translation>
    </message>
    <message>
        <source>This key may not read conversations.</source>
        <translation>Cette clé ne permet pas de lire les conversations.</translation>
    </message>
    <message>
        <source>The server no longer has this.</source>
        <translation>Cet élément n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>This device was away for too long. Everything is read again.</source>
        <translation>Cet appareil est resté trop longtemps sans connexion. Tout est relu.</translation>
    </message>
    <message>
        <source>This was deleted on the server.</source>
        <translation>Cet élément a été supprimé sur le serveur.</translation>
    </message>
    <message>
        <source>The server asks to wait.</source>
        <translation>Le serveur demande de patienter.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>Le serveur rencontre un problème.</translation>
    </message>
    <message>
        <source>The server needs a newer Leadlight.</source>
        <translation>Le serveur exige une version plus récente de Leadlight.</translation>
    </message>
    <message>
        <source>The server is too old for this Leadlight.</source>
        <translation>Le serveur est trop ancien pour cette version de Leadlight.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Le serveur a refusé la requête.</translation>
    </message>
    <message>
        <source>This is not an address that starts with https.</source>
        <translation>Ce n’est pas une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was saved.</source>
        <translation>Le disque n’a pas pu être lu ou écrit. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>Le disque est plein. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile.</source>
        <translation>Un autre programme utilise les données de ce profil.</translation>
    </message>
    <message>
        <source>The stored conversations are damaged.</source>
        <translation>Les conversations enregistrées sont endommagées.</translation>
    </message>
    <message>
        <source>The stored conversations were written by a newer Leadlight.</source>
        <translation>Les conversations enregistrées proviennent d’une version plus récente de Leadlight.</translation>
    </message>
    <message>
        <source>A newer request replaced this one.</source>
        <translation>Une requête plus récente a remplacé celle-ci.</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules.</source>
        <translation>Le serveur ne respecte pas le protocole convenu.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate ended on %1. Nothing was sent.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: le certificat a expiré le %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is valid only from %1. Nothing was sent.</source>
        <translation>La connexion n’est pas sécurisée&#xa0;: le certificat n’est valide qu’à partir du %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You can connect later and read what is on this device.</source>
        <translation>Vous pouvez vous connecter plus tard et lire ce qui est sur cet appareil.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Vérifiez le port dans l’adresse.</translation>
    </message>
    <message>
        <source>Ask the people who run the server.</source>
        <translation>Adressez-vous aux responsables du serveur.</translation>
    </message>
    <message>
        <source>Check the clock of this device.</source>
        <translation>Vérifiez l’horloge de cet appareil.</translation>
    </message>
    <message>
        <source>Copy it again from your chat service.</source>
        <translation>Copiez-la à nouveau depuis votre service de chat.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installez la dernière version.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the profile folder.</source>
        <translation>Vérifiez le disque et les droits d’accès au dossier du profil.</translation>
    </message>
    <message>
        <source>Close the other window of Leadlight.</source>
        <translation>Fermez l’autre fenêtre de Leadlight.</translation>
    </message>
    <message>
        <source>They can be read again from the server.</source>
        <translation>Elles peuvent être relues depuis le serveur.</translation>
    </message>
    <message>
        <source>Copy the report for the people who run the server.</source>
        <translation>Copiez le rapport pour les responsables du serveur.</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>Synchronisation arrêtée</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisé à %1</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Synchronisation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>nouvel essai à %1</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Mode hors ligne</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>synchronisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last synced: %1</source>
        <translation>Dernière synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 item could not be read.</source>
        <translation>1&#xa0;élément n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 items could not be read.</source>
        <translation>%1&#xa0;éléments n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The server sent more than is safe to read. Nothing of it was kept.</source>
        <translation>Le serveur a envoyé plus qu’il n’est prudent de lire. Rien n’a été conservé.</translation>
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
        <translation>E-mail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Score %1 of 100: %2</source>
        <comment>points, High-quality lead</comment>
        <translation>Score %1 sur 100&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <comment>text that the AI wrote</comment>
        <translation>%1 (IA)</translation>
    </message>
    <message>
        <source>- %1: “%2” (%3)</source>
        <comment>budget: “$10k is approved” (16 Nov, 13:46)</comment>
        <translation>- %1&#xa0;: «&#x202f;%2&#x202f;» (%3)</translation>
    </message>
    <message>
        <source>In the visitor’s own words:</source>
        <translation>Selon les mots du visiteur&#xa0;:</translation>
    </message>
    <message>
        <source>Summary (AI): %1</source>
        <translation>Résumé (IA)&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>No CRM contact linked</source>
        <translation>Aucun contact CRM associé</translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>association automatique</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>association par %1</translation>
    </message>
    <message>
        <source>Waiting for the CRM</source>
        <translation>En attente du CRM</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisé le %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>how sure a match is</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>CRM sync, short</comment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>Du nouveau depuis votre dernier passage</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Left this filter</source>
        <translation>Hors du filtre</translation>
    </message>
    <message>
        <source>It no longer matches the filter and stays while it is selected.</source>
        <translation>Elle ne correspond plus au filtre et reste là tant qu’elle est sélectionnée.</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>À relancer avant le %1</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Rappel le %1</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Pas encore de résumé.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <comment>hours</comment>
        <translation>Encore %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes left, shortest</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <comment>minutes</comment>
        <translation>Encore %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late, shortest</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days</comment>
        <translation>Retard %1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours late, shortest</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <comment>hours</comment>
        <translation>Retard %1&#xa0;h</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>follow-up, just now due</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes late, shortest</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <comment>minutes</comment>
        <translation>Retard %1&#xa0;min</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year, between messages</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date of another year, between messages</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date inside a sentence</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <comment>date, time, time zone (time in UTC)</comment>
        <translation>%1 à %2 %3 (%4 UTC)</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>score %1, high</source>
        <translation>score %1, élevé</translation>
    </message>
    <message>
        <source>score %1, medium</source>
        <translation>score %1, moyen</translation>
    </message>
    <message>
        <source>score %1, low</source>
        <translation>score %1, faible</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status, spoken</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status, spoken</comment>
        <translation>fermée</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>status, spoken</comment>
        <translation>archivée</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>spoken</comment>
        <translation>associée</translation>
    </message>
    <message>
        <source>not linked</source>
        <comment>spoken</comment>
        <translation>non associée</translation>
    </message>
    <message>
        <source>match %1%</source>
        <comment>spoken</comment>
        <translation>correspondance à %1&#x202f;%</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>association&#xa0;: %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time, spoken</comment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time, spoken</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, spoken</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>follow up in 1 minute</source>
        <translation>à relancer d’ici 1&#xa0;minute</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln minutes</source>
        <translation>
            <numerusform>à relancer d’ici %Ln&#xa0;minute</numerusform>
            <numerusform>à relancer d’ici %Ln&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>follow up in 1 hour</source>
        <translation>à relancer d’ici 1&#xa0;heure</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln hours</source>
        <translation>
            <numerusform>à relancer d’ici %Ln&#xa0;heure</numerusform>
            <numerusform>à relancer d’ici %Ln&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up is late</source>
        <translation>relance en retard</translation>
    </message>
    <message>
        <source>follow-up is 1 hour late</source>
        <translation>relance en retard de 1&#xa0;heure</translation>
    </message>
    <message numerus="yes">
        <source>follow-up is %Ln hours late</source>
        <translation>
            <numerusform>relance en retard de %Ln&#xa0;heure</numerusform>
            <numerusform>relance en retard de %Ln&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversation</source>
        <translation>Chargement de la conversation</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agent %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <comment>time, spoken</comment>
        <translation>rappel %1</translation>
    </message>
    <message>
        <source>no longer in this filter</source>
        <translation>ne correspond plus à ce filtre</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>an unseen conversation, spoken</comment>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>Agent IA</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when: what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Preuve pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of today, inside a sentence</comment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of tomorrow, inside a sentence</comment>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a time of yesterday, inside a sentence</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date of this year, inside a sentence</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year, inside a sentence</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time, inside a sentence</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
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
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>status of a conversation</comment>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Associée</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non associée</translation>
    </message>
    <message>
        <source>Match %1%</source>
        <translation>Correspondance %1&#x202f;%</translation>
    </message>
    <message>
        <source>Same email</source>
        <translation>Même e-mail</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Même téléphone</translation>
    </message>
    <message>
        <source>Same email domain</source>
        <translation>Même domaine e-mail</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nom similaire</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Même entreprise</translation>
    </message>
    <message>
        <source>CRM pending</source>
        <translation>CRM en attente</translation>
    </message>
    <message>
        <source>CRM synced</source>
        <translation>CRM synchronisé</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>Erreur de synchronisation CRM</translation>
    </message>
    <message>
        <source>CRM: %1</source>
        <translation>CRM&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nouvel essai à %1.</translation>
    </message>
    <message>
        <source>Name missing. The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>Nom manquant. Le CRM exige un prénom et un nom. Associez un contact ici, ou réessayez une fois le nom connu.</translation>
    </message>
    <message>
        <source>No email or phone. The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>Ni e-mail ni téléphone. Le CRM ne peut pas enregistrer ce visiteur. Associez un contact manuellement.</translation>
    </message>
    <message>
        <source>Contact already exists. Pick the right one.</source>
        <translation>Le contact existe déjà. Choisissez le bon.</translation>
    </message>
    <message>
        <source>The CRM connection has ended. Reconnect it in your chat service, then retry.</source>
        <translation>La connexion au CRM a expiré. Reconnectez-le dans votre service de chat, puis réessayez.</translation>
    </message>
    <message>
        <source>The CRM asks to wait.</source>
        <translation>Le CRM demande de patienter.</translation>
    </message>
    <message>
        <source>The CRM did not answer.</source>
        <translation>Le CRM n’a pas répondu.</translation>
    </message>
    <message>
        <source>The CRM refused the data and gave no reason.</source>
        <translation>Le CRM a refusé les données sans donner de raison.</translation>
    </message>
    <message>
        <source>The CRM refused the data: “%1”.</source>
        <translation>Le CRM a refusé les données&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>New business</source>
        <comment>what a visitor wants</comment>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <comment>what a visitor wants</comment>
        <translation>Client existant</translation>
    </message>
    <message>
        <source>Job enquiry</source>
        <comment>what a visitor wants</comment>
        <translation>Recherche d’emploi</translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>what a visitor wants</comment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Partnership</source>
        <comment>what a visitor wants</comment>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>what a visitor wants</comment>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Décideur</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adéquation</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Non mentionné</translation>
    </message>
    <message>
        <source>High</source>
        <comment>score</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>score</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>score</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sans score</translation>
    </message>
    <message>
        <source>High-quality lead</source>
        <translation>Lead de haute qualité</translation>
    </message>
    <message>
        <source>Medium-quality lead</source>
        <translation>Lead de qualité moyenne</translation>
    </message>
    <message>
        <source>Low-quality lead</source>
        <translation>Lead de faible qualité</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a number of messages</comment>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>only general questions</source>
        <translation>uniquement des questions générales</translation>
    </message>
    <message>
        <source>no budget, date or role mentioned</source>
        <translation>ni budget, ni date, ni rôle mentionnés</translation>
    </message>
    <message>
        <source>Hot now</source>
        <comment>view of the list</comment>
        <translation>Leads chauds</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <comment>view of the list</comment>
        <translation>Relances à faire</translation>
    </message>
    <message>
        <source>CRM errors</source>
        <comment>view of the list</comment>
        <translation>Erreurs CRM</translation>
    </message>
    <message>
        <source>Unscored</source>
        <comment>view of the list</comment>
        <translation>Sans score</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1&#xa0;message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln&#xa0;message</numerusform>
            <numerusform>%Ln&#xa0;messages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 match in messages</source>
        <translation>1&#xa0;résultat dans les messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches in messages</source>
        <translation>
            <numerusform>%Ln&#xa0;résultat dans les messages</numerusform>
            <numerusform>%Ln&#xa0;résultats dans les messages</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cache in “%1”. Run leadlight sync first.</source>
        <translation>Il n’y a pas de cache dans «&#x202f;%1&#x202f;». Lancez d’abord leadlight sync.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Inconnu (%1)</translation>
    </message>
    <message>
        <source>Possible wrong contact</source>
        <translation>Contact peut-être erroné</translation>
    </message>
    <message>
        <source>Wrong?</source>
        <comment>contact, a doubt, short</comment>
        <translation>Erroné&#x202f;?</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Your change is saved on this computer and waits to be sent.</source>
        <translation>Votre modification est enregistrée sur cet ordinateur, en attente d’envoi.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Your change is being sent.</source>
        <translation>Votre modification est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change that was not accepted</comment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Your change was not taken over. Decide what becomes of it.</source>
        <translation>Votre modification n’a pas été prise en compte. Décidez de ce qu’elle devient.</translation>
    </message>
    <message>
        <source>change waiting to be sent</source>
        <comment>spoken</comment>
        <translation>modification en attente d’envoi</translation>
    </message>
    <message>
        <source>change being sent</source>
        <comment>spoken</comment>
        <translation>modification en cours d’envoi</translation>
    </message>
    <message>
        <source>change needs you</source>
        <comment>spoken</comment>
        <translation>modification qui attend votre décision</translation>
    </message>
    <message>
        <source>possible wrong contact</source>
        <comment>spoken</comment>
        <translation>contact peut-être erroné</translation>
    </message>
    <message>
        <source>Possible wrong contact: the visitor wrote %1, the contact has %2.</source>
        <translation>Contact peut-être erroné&#xa0;: le visiteur a indiqué %1, le contact a %2.</translation>
    </message>
</context>
<context>
    <name>GestureWords</name>
    <message>
        <source>Reopen</source>
        <comment>a change of status</comment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a change of status</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a change of status</comment>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>a contact</comment>
        <translation>Associer à %1</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Supprimer l’association</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>Réessayer la synchronisation CRM</translation>
    </message>
    <message>
        <source>Save a note</source>
        <translation>Enregistrer une note</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Supprimer une note</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <source>Conversation reopened</source>
        <translation>Conversation rouverte</translation>
    </message>
    <message>
        <source>%1 conversations reopened</source>
        <translation>%1&#xa0;conversations rouvertes</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversation fermée</translation>
    </message>
    <message>
        <source>%1 conversations closed</source>
        <translation>%1&#xa0;conversations fermées</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>Conversation archivée</translation>
    </message>
    <message>
        <source>%1 conversations archived</source>
        <translation>%1&#xa0;conversations archivées</translation>
    </message>
    <message>
        <source>Conversation changed</source>
        <translation>Conversation modifiée</translation>
    </message>
    <message>
        <source>%1 conversations changed</source>
        <translation>%1&#xa0;conversations modifiées</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <comment>a contact</comment>
        <translation>Associée à %1</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Association supprimée</translation>
    </message>
    <message>
        <source>%1 links removed</source>
        <translation>%1&#xa0;associations supprimées</translation>
    </message>
    <message>
        <source>CRM sync is tried again</source>
        <translation>Nouvel essai de synchronisation CRM</translation>
    </message>
    <message>
        <source>CRM sync is tried again for %1 conversations</source>
        <translation>Nouvel essai de synchronisation CRM pour %1&#xa0;conversations</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Note enregistrée</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Undo reopen</source>
        <translation>Annuler&#xa0;: rouvrir</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Annuler&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Undo archive</source>
        <translation>Annuler&#xa0;: archiver</translation>
    </message>
    <message>
        <source>Undo link to %1</source>
        <comment>a contact</comment>
        <translation>Annuler&#xa0;: associer à %1</translation>
    </message>
    <message>
        <source>Undo removing the link</source>
        <translation>Annuler&#xa0;: supprimer l’association</translation>
    </message>
    <message>
        <source>Undo CRM retry</source>
        <translation>Annuler&#xa0;: réessayer avec le CRM</translation>
    </message>
    <message>
        <source>Undo note</source>
        <translation>Annuler&#xa0;: note</translation>
    </message>
    <message>
        <source>Undo deleting a note</source>
        <translation>Annuler&#xa0;: supprimer une note</translation>
    </message>
    <message>
        <source>Undo change of status</source>
        <translation>Annuler&#xa0;: changer le statut</translation>
    </message>
    <message>
        <source>Redo reopen</source>
        <translation>Rétablir&#xa0;: rouvrir</translation>
    </message>
    <message>
        <source>Redo close</source>
        <translation>Rétablir&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Redo archive</source>
        <translation>Rétablir&#xa0;: archiver</translation>
    </message>
    <message>
        <source>Redo link to %1</source>
        <comment>a contact</comment>
        <translation>Rétablir&#xa0;: associer à %1</translation>
    </message>
    <message>
        <source>Redo removing the link</source>
        <translation>Rétablir&#xa0;: supprimer l’association</translation>
    </message>
    <message>
        <source>Redo CRM retry</source>
        <translation>Rétablir&#xa0;: réessayer avec le CRM</translation>
    </message>
    <message>
        <source>Redo note</source>
        <translation>Rétablir&#xa0;: note</translation>
    </message>
    <message>
        <source>Redo deleting a note</source>
        <translation>Rétablir&#xa0;: supprimer une note</translation>
    </message>
    <message>
        <source>Redo change of status</source>
        <translation>Rétablir&#xa0;: changer le statut</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Undo archive, how many</comment>
        <translation>%1 (%2&#xa0;conversations)</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Redo archive, how many</comment>
        <translation>%1 (%2&#xa0;conversations)</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New lead, score %1</source>
        <translation>Nouveau lead, score %1</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, score %2</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>Erreur de synchronisation CRM</translation>
    </message>
    <message>
        <source>CRM sync error: %1</source>
        <translation>Erreur de synchronisation CRM&#xa0;: %1</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>À relancer avant %1</translation>
    </message>
    <message>
        <source>Follow up with %1 by %2</source>
        <translation>Relancer %1 avant %2</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Rappel&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads, best score %1</source>
        <translation>
            <numerusform>%Ln&#xa0;nouveau lead, meilleur score %1</numerusform>
            <numerusform>%Ln&#xa0;nouveaux leads, meilleur score %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new CRM sync errors</source>
        <translation>
            <numerusform>%Ln&#xa0;nouvelle erreur de synchronisation CRM</numerusform>
            <numerusform>%Ln&#xa0;nouvelles erreurs de synchronisation CRM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due soon</source>
        <translation>
            <numerusform>%Ln&#xa0;relance à faire bientôt</numerusform>
            <numerusform>%Ln&#xa0;relances à faire bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation>
            <numerusform>%Ln&#xa0;rappel</numerusform>
            <numerusform>%Ln&#xa0;rappels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>Saved on this computer, waiting to be sent.</source>
        <translation>Enregistrée sur cet ordinateur, en attente d’envoi.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>The server has it. It shows everywhere in a moment.</source>
        <translation>Le serveur l’a reçue. Elle apparaîtra partout dans un instant.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>The server did not accept it. Send it again or discard it.</source>
        <translation>Le serveur ne l’a pas acceptée. Renvoyez-la ou abandonnez-la.</translation>
    </message>
    <message>
        <source>The server&apos;s side changed meanwhile. Choose which one stays.</source>
        <translation>Entre-temps, la version du serveur a changé. Choisissez celle qui reste.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was saved. Look at the conversation, then send it again or discard it.</source>
        <translation>Impossible de savoir si cela a été enregistré. Consultez la conversation, puis renvoyez la modification ou abandonnez-la.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>Annulée avant l’envoi.</translation>
    </message>
    <message>
        <source>A later change took its place.</source>
        <translation>Remplacée par une modification ultérieure.</translation>
    </message>
    <message>
        <source>Given up by you.</source>
        <translation>Abandonnée par vous.</translation>
    </message>
    <message>
        <source>A newer Leadlight left it as “%1”. Install the newest version.</source>
        <translation>Une version plus récente de Leadlight l’a laissée à l’état «&#x202f;%1&#x202f;». Installez la dernière version.</translation>
    </message>
    <message>
        <source>Sending was stopped. It is sent again by itself.</source>
        <translation>L’envoi a été interrompu. Il reprendra automatiquement.</translation>
    </message>
    <message>
        <source>No network. It is sent when the connection is back.</source>
        <translation>Aucun réseau. L’envoi se fera dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>No server answers at this address. It is tried again; check the address if this lasts.</source>
        <translation>Aucun serveur ne répond à cette adresse. Un nouvel essai aura lieu&#x202f;; vérifiez l’adresse si cela persiste.</translation>
    </message>
    <message>
        <source>The server takes no connection. It is tried again by itself.</source>
        <translation>Le serveur n’accepte aucune connexion. Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again; nothing is saved twice.</source>
        <translation>Le serveur n’a pas répondu à temps. Un nouvel essai aura lieu&#x202f;; rien n’est enregistré deux fois.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It is tried again; nothing is saved twice.</source>
        <translation>La connexion a été coupée avant la fin de la réponse. Un nouvel essai aura lieu&#x202f;; rien n’est enregistré deux fois.</translation>
    </message>
    <message>
        <source>The certificate is not from a trusted source, so nothing was sent. Ask the people who run the server.</source>
        <translation>Le certificat ne provient pas d’une source de confiance, donc rien n’a été envoyé. Adressez-vous aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The certificate has ended, so nothing was sent. Ask the people who run the server.</source>
        <translation>Le certificat a expiré, donc rien n’a été envoyé. Adressez-vous aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so nothing was sent. Check the clock of this device.</source>
        <translation>Le certificat n’est pas encore valide, donc rien n’a été envoyé. Vérifiez l’horloge de cet appareil.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, so nothing was sent. Ask the people who run the server.</source>
        <translation>Le certificat appartient à une autre adresse, donc rien n’a été envoyé. Adressez-vous aux responsables du serveur.</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent. Ask the people who run the server.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie, donc rien n’a été envoyé. Adressez-vous aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The server points to another address, which was not followed. Check the address.</source>
        <translation>Le serveur renvoie vers une autre adresse, qui n’a pas été suivie. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The address does not start with https, so nothing was sent. Check the address.</source>
        <translation>L’adresse ne commence pas par https, donc rien n’a été envoyé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service. Check the address.</source>
        <translation>Un serveur répond, mais ce n’est pas un service de chat. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. Copy the report for the people who run the server.</source>
        <translation>La réponse était plus longue qu’il n’est prudent de lire. Copiez le rapport pour les responsables du serveur.</translation>
    </message>
    <message>
        <source>The answer could not be read. Copy the report for the people who run the server.</source>
        <translation>La réponse est illisible. Copiez le rapport pour les responsables du serveur.</translation>
    </message>
    <message>
        <source>The server rejects this key. Enter a new key; nothing is lost until then.</source>
        <translation>Le serveur refuse cette clé. Saisissez une nouvelle clé&#x202f;; d’ici là, rien n’est perdu.</translation>
    </message>
    <message>
        <source>This key may not change this. Ask an administrator, then send it again.</source>
        <translation>Cette clé ne permet pas cette modification. Adressez-vous à un administrateur, puis renvoyez-la.</translation>
    </message>
    <message>
        <source>The server no longer has this conversation. Discard the change.</source>
        <translation>Cette conversation n’est plus sur le serveur. Abandonnez la modification.</translation>
    </message>
    <message>
        <source>This device was away for too long. Sync first, then send it again.</source>
        <translation>Cet appareil est resté trop longtemps sans connexion. Synchronisez d’abord, puis renvoyez la modification.</translation>
    </message>
    <message>
        <source>This was deleted on the server. Discard the change.</source>
        <translation>Cet élément a été supprimé sur le serveur. Abandonnez la modification.</translation>
    </message>
    <message>
        <source>The server asks to wait. It is sent again by itself.</source>
        <translation>Le serveur demande de patienter. L’envoi reprendra automatiquement.</translation>
    </message>
    <message>
        <source>The server has a problem. It is tried again by itself.</source>
        <translation>Le serveur rencontre un problème. Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version.</source>
        <translation>Le serveur n’accepte les modifications que d’une version plus récente de Leadlight. Installez la dernière version.</translation>
    </message>
    <message>
        <source>The server is too old for this change. Ask the people who run the server.</source>
        <translation>Le serveur est trop ancien pour cette modification. Adressez-vous aux responsables du serveur.</translation>
    </message>
    <message>
        <source>The server refused the change. Change it and send it again, or copy the report.</source>
        <translation>Le serveur a refusé la modification. Corrigez-la et renvoyez-la, ou copiez le rapport.</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules. Copy the report for the people who run it.</source>
        <translation>Le serveur ne respecte pas le protocole convenu. Copiez le rapport pour ses responsables.</translation>
    </message>
    <message>
        <source>The disk could not be written. Check the disk and the permissions of the profile folder.</source>
        <translation>Le disque n’a pas pu être écrit. Vérifiez le disque et les droits d’accès au dossier du profil.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; it is tried again by itself.</source>
        <translation>Le disque est plein. Libérez de l’espace&#x202f;; un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile. Close the other window of Leadlight.</source>
        <translation>Un autre programme utilise les données de ce profil. Fermez l’autre fenêtre de Leadlight.</translation>
    </message>
    <message>
        <source>The stored changes are damaged. Compare with the conversation before you send it again.</source>
        <translation>Les modifications enregistrées sont endommagées. Comparez avec la conversation avant de renvoyer.</translation>
    </message>
    <message>
        <source>The changes were stored by a newer Leadlight. Install the newest version.</source>
        <translation>Les modifications ont été enregistrées par une version plus récente de Leadlight. Installez la dernière version.</translation>
    </message>
    <message>
        <source>A newer request replaced this one. It is tried again by itself.</source>
        <translation>Une requête plus récente a remplacé celle-ci. Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Offline. Changes are sent when the connection is back.</source>
        <translation>Hors ligne. Les modifications seront envoyées dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>The server rejects this key. Changes are sent after you enter a new key.</source>
        <translation>Le serveur refuse cette clé. Les modifications seront envoyées une fois la nouvelle clé saisie.</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version; nothing is lost.</source>
        <translation>Le serveur n’accepte les modifications que d’une version plus récente de Leadlight. Installez la dernière version&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The connection to the server is not set up right. Check the address; nothing is lost.</source>
        <translation>La connexion au serveur n’est pas bien configurée. Vérifiez l’adresse&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>It has waited for long although the server answers. It is kept and tried on; copy the report for whoever looks after the service.</source>
        <translation>La modification attend depuis longtemps alors que le serveur répond. Elle est conservée et les essais continuent&#x202f;; copiez le rapport pour les responsables du service.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>12 min ago</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1&#xa0;essai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln&#xa0;essai</numerusform>
            <numerusform>%Ln&#xa0;essais</numerusform>
        </translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>nouvel essai à %1</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non associée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a note</comment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>On the server (%1, %2)</source>
        <comment>who and when</comment>
        <translation>Sur le serveur (%1, %2)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>On the server (%1)</source>
        <comment>who or when</comment>
        <translation>Sur le serveur (%1)</translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation>1&#xa0;modification attend votre décision</translation>
    </message>
    <message>
        <source>%1 changes need you</source>
        <translation>%1&#xa0;modifications attendent votre décision</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>1&#xa0;modification en attente</translation>
    </message>
    <message>
        <source>%1 changes waiting</source>
        <translation>%1&#xa0;modifications en attente</translation>
    </message>
    <message>
        <source>This server cannot do this yet.</source>
        <translation>Ce serveur ne peut pas encore le faire.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display here. Use --screenshot FILE, or sync, list and act.</source>
        <translation>Aucun écran n’est disponible ici. Utilisez --screenshot FILE, ou sync, list et act.</translation>
    </message>
    <message>
        <source>The input could not be read to its end.</source>
        <translation>L’entrée n’a pas pu être lue jusqu’à la fin.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>This address starts with http. Use https, else others can read the key on its way.</source>
        <translation>Cette adresse commence par http. Utilisez https, sinon d’autres peuvent lire la clé en chemin.</translation>
    </message>
    <message>
        <source>This is not an address that starts with https. Check the spelling.</source>
        <translation>Ce n’est pas une adresse qui commence par https. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>This cannot be an address. Check the spelling.</source>
        <translation>Ce ne peut pas être une adresse. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the key below is all that is needed.</source>
        <translation>Retirez le nom et le mot de passe avant le signe @&#xa0;: la clé ci-dessous suffit.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: only the server’s address is needed.</source>
        <translation>Retirez tout ce qui suit, à partir du signe ? ou #&#xa0;: seule l’adresse du serveur est nécessaire.</translation>
    </message>
    <message>
        <source>A key has no spaces and no accented letters. Copy it again from your chat service.</source>
        <translation>Une clé ne contient ni espaces ni lettres accentuées. Copiez-la à nouveau depuis votre service de chat.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size in per cent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>La même</translation>
    </message>
    <message>
        <source>Every score</source>
        <translation>Tous les scores</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1&#xa0;heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln&#xa0;heure</numerusform>
            <numerusform>%Ln&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte Leadlight</translation>
    </message>
    <message>
        <source>Where your conversations come from</source>
        <translation>D’où viennent vos conversations</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Replace it when the server no longer takes it</source>
        <translation>Remplacez-la quand le serveur ne l’accepte plus</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Autre compte Leadlight</translation>
    </message>
    <message>
        <source>Each account is kept apart from the others</source>
        <translation>Chaque compte reste séparé des autres</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Retirer de cet appareil</translation>
    </message>
    <message>
        <source>Deletes what is kept here; the server keeps everything</source>
        <translation>Supprime ce qui est conservé ici&#x202f;; le serveur garde tout</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Follows the system by default</source>
        <translation>Suit le système par défaut</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Auto: one line of summary in narrow lists</source>
        <translation>Auto&#xa0;: une ligne de résumé dans les listes étroites</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>On top of the system’s size</source>
        <translation>S’ajoute à la taille du système</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>No slides or fades</source>
        <translation>Ni glissements ni fondus</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Stronger borders and text</source>
        <translation>Bordures et texte plus marqués</translation>
    </message>
    <message>
        <source>Use the system font</source>
        <translation>Utiliser la police du système</translation>
    </message>
    <message>
        <source>Instead of Inter</source>
        <translation>Au lieu d’Inter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the program; dates and numbers follow it</source>
        <translation>De l’application&#x202f;; les dates et les nombres la suivent</translation>
    </message>
    <message>
        <source>After an action</source>
        <translation>Après une action</translation>
    </message>
    <message>
        <source>What is selected once a conversation leaves the list</source>
        <translation>Ce qui est sélectionné quand une conversation quitte la liste</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Shown by your desktop, also when the window is closed to the tray</source>
        <translation>Affichées par votre bureau, même quand la fenêtre est fermée dans la zone de notification</translation>
    </message>
    <message>
        <source>New leads from score</source>
        <translation>Nouveaux leads à partir du score</translation>
    </message>
    <message>
        <source>Leads below it come quietly</source>
        <translation>En dessous, les leads arrivent discrètement</translation>
    </message>
    <message>
        <source>New CRM errors</source>
        <translation>Nouvelles erreurs CRM</translation>
    </message>
    <message>
        <source>A conversation could not be brought into the CRM</source>
        <translation>Une conversation n’a pas pu être transmise au CRM</translation>
    </message>
    <message>
        <source>Follow-ups and reminders</source>
        <translation>Relances et rappels</translation>
    </message>
    <message>
        <source>Before the 24 hours end or a reminder comes</source>
        <translation>Avant la fin des 24&#xa0;heures ou l’heure d’un rappel</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Délai avant l’échéance</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>No name and no summary, for shared screens</source>
        <translation>Ni nom ni résumé, pour les écrans partagés</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Nothing is shown; one notification sums it up afterwards</source>
        <translation>Rien n’est affiché&#x202f;; une notification résume tout ensuite</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Where the desktop has one</source>
        <translation>Là où le bureau a une zone de notification</translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation>Rester actif après la fermeture</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray</source>
        <translation>Fermer la fenêtre laisse l’icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Letters act while the list or the messages have the focus</source>
        <translation>Les lettres agissent quand la liste ou les messages ont le focus</translation>
    </message>
    <message>
        <source>What is kept on this device</source>
        <translation>Ce qui est conservé sur cet appareil</translation>
    </message>
    <message>
        <source>The cache is not encrypted</source>
        <translation>Le cache n’est pas chiffré</translation>
    </message>
    <message>
        <source>Where your API key is kept</source>
        <translation>Où votre clé d’API est conservée</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Enregistré sur cet appareil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Everything is fetched again; your own marks and views stay</source>
        <translation>Tout est récupéré à nouveau&#x202f;; vos marques et vos vues restent</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>1 transcript could not be read and was left aside.</source>
        <translation>1&#xa0;transcription n’a pas pu être lue et a été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts could not be read and were left aside.</source>
        <translation>
            <numerusform>%Ln&#xa0;transcription n’a pas pu être lue et a été laissée de côté.</numerusform>
            <numerusform>%Ln&#xa0;transcriptions n’ont pas pu être lues et ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::AccountRemoval</name>
    <message>
        <source>The folder of this account could not be removed. Check its permissions.</source>
        <translation>Le dossier de ce compte Leadlight n’a pas pu être supprimé. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The account is removed, but the keyring did not answer. If it holds the key, remove it there.</source>
        <translation>Le compte Leadlight est retiré, mais le trousseau n’a pas répondu. S’il contient la clé, supprimez-la à cet endroit.</translation>
    </message>
</context>
<context>
    <name>leadlight::AccountToken</name>
    <message>
        <source>Account without a name</source>
        <translation>Compte sans nom</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>Retirer le compte %1</translation>
    </message>
</context>
<context>
    <name>leadlight::Accounts</name>
    <message>
        <source>No server is set. Start Leadlight with --server, or with --demo for sample data.</source>
        <translation>Aucun serveur n’est défini. Démarrez Leadlight avec --server, ou avec --demo pour les données d’exemple.</translation>
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
        <translation>Utilisez une seule touche, avec Ctrl ou Shift si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Ctrl+Alt and AltGr type characters such as @ on many keyboards.</source>
        <translation>Sur de nombreux claviers, Ctrl+Alt et AltGr produisent des caractères comme @.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus.</source>
        <translation>Alt avec une lettre ouvre les menus.</translation>
    </message>
    <message>
        <source>The Tab key moves between the controls.</source>
        <translation>La touche Tab passe d’un élément à l’autre.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 open the views.</source>
        <translation>Ctrl+1 à Ctrl+9 ouvrent les vues.</translation>
    </message>
    <message>
        <source>This command works everywhere in the window, so a letter alone would act while you type.</source>
        <translation>Cette commande fonctionne partout dans la fenêtre&#x202f;; une lettre seule agirait pendant la saisie.</translation>
    </message>
    <message>
        <source>Text fields need this key.</source>
        <translation>Les champs de texte ont besoin de cette touche.</translation>
    </message>
    <message>
        <source>Open view %1</source>
        <translation>Ouvrir la vue %1</translation>
    </message>
    <message>
        <source>Mark as seen or unseen</source>
        <translation>Marquer comme vue ou non vue</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>Marquer comme relancé</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Créer un rappel…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Prepare follow-up</source>
        <translation>Préparer la relance</translation>
    </message>
    <message>
        <source>Copy link to conversation</source>
        <translation>Copier le lien vers la conversation</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Show or hide insights</source>
        <translation>Afficher ou masquer l’analyse</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Next unseen conversation</source>
        <translation>Conversation non vue suivante</translation>
    </message>
    <message>
        <source>Previous unseen conversation</source>
        <translation>Conversation non vue précédente</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Scroll the messages down</source>
        <translation>Faire défiler les messages vers le bas</translation>
    </message>
    <message>
        <source>Scroll the messages up</source>
        <translation>Faire défiler les messages vers le haut</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher des conversations</translation>
    </message>
    <message>
        <source>Sort by newest first</source>
        <translation>Trier par date, plus récentes d’abord</translation>
    </message>
    <message>
        <source>Sort by oldest first</source>
        <translation>Trier par date, plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Sort by highest score</source>
        <translation>Trier par meilleur score</translation>
    </message>
    <message>
        <source>Sort by follow-up due</source>
        <translation>Trier par relance à faire</translation>
    </message>
    <message>
        <source>Save this search as a view…</source>
        <translation>Enregistrer cette recherche comme vue…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Rechercher une commande…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Afficher ou masquer la barre de menus</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte Leadlight…</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>À propos de Leadlight</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>Réessayer la synchronisation CRM</translation>
    </message>
    <message>
        <source>Retry all with this cause</source>
        <translation>Tout réessayer pour cette cause</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Link contact…</source>
        <translation>Associer un contact…</translation>
    </message>
    <message>
        <source>Sort by cause</source>
        <translation>Trier par cause</translation>
    </message>
    <message>
        <source>Select or deselect conversation</source>
        <translation>Sélectionner ou désélectionner la conversation</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Tout sélectionner dans cette liste</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Show unsent changes</source>
        <translation>Afficher les modifications non envoyées</translation>
    </message>
</context>
<context>
    <name>leadlight::Application</name>
    <message>
        <source>This link leads to nothing in Leadlight.</source>
        <translation>Ce lien ne mène à rien dans Leadlight.</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Changer de compte Leadlight</translation>
    </message>
</context>
<context>
    <name>leadlight::BulkOutcome</name>
    <message>
        <source>1 conversation could not be changed and stays selected.</source>
        <translation>1&#xa0;conversation n’a pas pu être modifiée et reste sélectionnée.</translation>
    </message>
    <message>
        <source>%1 conversations could not be changed and stay selected.</source>
        <translation>%1&#xa0;conversations n’ont pas pu être modifiées et restent sélectionnées.</translation>
    </message>
</context>
<context>
    <name>leadlight::BusMessenger</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remind me in 1 h</source>
        <translation>Rappel dans 1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>leadlight::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>group of filters and what is chosen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1, 1&#xa0;conversation</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1, %2&#xa0;conversations</translation>
    </message>
</context>
<context>
    <name>leadlight::CommandPalette</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ choisir</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Enter exécuter</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc fermer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command, a view or a person</source>
        <translation>Rechercher une commande, une vue ou une personne</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>Aucun résultat pour «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>leadlight::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect to your chat service</source>
        <translation>Connexion à votre service de chat</translation>
    </message>
    <message>
        <source>Conversations are then kept on this device.</source>
        <translation>Les conversations sont ensuite conservées sur cet appareil.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>History to keep offline</source>
        <translation>Historique à conserver hors ligne</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;jours</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6&#xa0;mois</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>How far back whole conversations can be read without a network. Older ones stay in the list and are fetched when you open them.</source>
        <translation>Période pour laquelle les conversations complètes sont lisibles sans réseau. Les plus anciennes restent dans la liste et sont récupérées quand vous les ouvrez.</translation>
    </message>
    <message>
        <source>Certificate file…</source>
        <translation>Fichier de certificat…</translation>
    </message>
    <message>
        <source>For servers whose certificate was made by your own company: the file of its authority (PEM).</source>
        <translation>Pour les serveurs dont le certificat a été créé par votre propre entreprise&#xa0;: le fichier de son autorité de certification (PEM).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the certificate file</source>
        <translation>Retirer le fichier de certificat</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settings › API in your chat service</source>
        <translation>Réglages › API dans votre service de chat</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Saisir une nouvelle clé</translation>
    </message>
    <message>
        <source>For %1. What is on this device stays readable.</source>
        <translation>Pour %1. Ce qui est sur cet appareil reste lisible.</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in files or logs.</source>
        <translation>Conservée dans le trousseau du système, jamais dans des fichiers ni des journaux.</translation>
    </message>
    <message>
        <source>This desktop has no keyring. The key is kept until you quit, never in files or logs, and asked for at the next start.</source>
        <translation>Ce bureau n’a pas de trousseau. La clé est conservée jusqu’à ce que vous quittiez, jamais dans des fichiers ni des journaux, et demandée au prochain démarrage.</translation>
    </message>
    <message>
        <source>The system keyring did not take the key. Unlock it and connect again, or connect again to keep the key until you quit.</source>
        <translation>Le trousseau du système n’a pas accepté la clé. Déverrouillez-le et reconnectez-vous, ou reconnectez-vous pour conserver la clé jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 conversation.</source>
        <translation>1&#xa0;conversation.</translation>
    </message>
    <message>
        <source>%1 conversations.</source>
        <translation>%1&#xa0;conversations.</translation>
    </message>
    <message>
        <source>%1, 1 conversation.</source>
        <translation>%1, 1&#xa0;conversation.</translation>
    </message>
    <message>
        <source>%1, %2 conversations.</source>
        <translation>%1, %2&#xa0;conversations.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Only certificates of “%1” are trusted.</source>
        <translation>Seuls les certificats de «&#x202f;%1&#x202f;» sont approuvés.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The address of your chat service is missing.</source>
        <translation>L’adresse de votre service de chat est manquante.</translation>
    </message>
    <message>
        <source>The key is missing. You find it in the settings of your chat service.</source>
        <translation>La clé est manquante. Vous la trouverez dans les réglages de votre service de chat.</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectFlow</name>
    <message>
        <source>The certificate file holds no certificate that can be read. Choose another.</source>
        <translation>Le fichier de certificat ne contient aucun certificat lisible. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectionPage</name>
    <message>
        <source>Change key…</source>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte Leadlight…</translation>
    </message>
    <message>
        <source>Remove from this device…</source>
        <translation>Retirer de cet appareil…</translation>
    </message>
    <message>
        <source>Remove %1 from this device?</source>
        <translation>Retirer %1 de cet appareil&#x202f;?</translation>
    </message>
    <message>
        <source>Its conversations, your marks, reminders and views on this device are deleted, and its API key too. The server keeps everything.</source>
        <translation>Ses conversations, vos marques, vos rappels et vos vues sur cet appareil sont supprimés, ainsi que sa clé d’API. Le serveur garde tout.</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Retirer de cet appareil</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationHeader</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marquer comme vue</translation>
    </message>
    <message>
        <source>Mark as unseen</source>
        <translation>Marquer comme non vue</translation>
    </message>
    <message>
        <source>Hide insights</source>
        <translation>Masquer l’analyse</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>Afficher l’analyse</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationPane</name>
    <message>
        <source>Follow-up note copied</source>
        <translation>Note de relance copiée</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1&#xa0;conversation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln&#xa0;conversation</numerusform>
            <numerusform>%Ln&#xa0;conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1&#xa0;nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>conversations above the visible ones</comment>
        <translation>
            <numerusform>%Ln&#xa0;nouvelle</numerusform>
            <numerusform>%Ln&#xa0;nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationVisit</name>
    <message>
        <source>New since %1</source>
        <comment>a time</comment>
        <translation>Nouveau depuis %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmErrorBar</name>
    <message>
        <source>Retry CRM sync</source>
        <translation>Réessayer la synchronisation</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Détails pour un rapport</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Nom manquant</translation>
    </message>
    <message>
        <source>No email or phone</source>
        <translation>Ni e-mail ni téléphone</translation>
    </message>
    <message>
        <source>Contact already exists</source>
        <translation>Le contact existe déjà</translation>
    </message>
    <message>
        <source>Data refused by the CRM</source>
        <translation>Données refusées par le CRM</translation>
    </message>
    <message>
        <source>CRM connection ended</source>
        <translation>Connexion au CRM expirée</translation>
    </message>
    <message>
        <source>CRM asks to wait</source>
        <translation>Le CRM demande de patienter</translation>
    </message>
    <message>
        <source>CRM did not answer</source>
        <translation>Le CRM n’a pas répondu</translation>
    </message>
    <message>
        <source>CRM not reached</source>
        <translation>CRM injoignable</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>Erreur de synchronisation CRM</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nouvel essai à %1.</translation>
    </message>
    <message>
        <source>The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>Le CRM exige un prénom et un nom. Associez un contact ici, ou réessayez une fois le nom connu.</translation>
    </message>
    <message>
        <source>The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>Le CRM ne peut pas enregistrer ce visiteur. Associez un contact manuellement.</translation>
    </message>
    <message>
        <source>The CRM has this person already. Link the right contact.</source>
        <translation>Cette personne est déjà dans le CRM. Associez le bon contact.</translation>
    </message>
    <message>
        <source>Reconnect the CRM in your chat service, then retry.</source>
        <translation>Reconnectez le CRM dans votre service de chat, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many changes came at once. It goes on by itself.</source>
        <translation>Trop de modifications sont arrivées à la fois. La suite se fera automatiquement.</translation>
    </message>
    <message>
        <source>It may be down for a moment. Retry, or wait.</source>
        <translation>Il est peut-être indisponible pour un moment. Réessayez, ou patientez.</translation>
    </message>
    <message>
        <source>Your chat service could not reach it. Retry, or wait.</source>
        <translation>Votre service de chat n’a pas pu le joindre. Réessayez, ou patientez.</translation>
    </message>
    <message>
        <source>The CRM gave no reason. Look into the CRM&apos;s own log, then retry.</source>
        <translation>Le CRM n’a pas donné de raison. Consultez le journal du CRM, puis réessayez.</translation>
    </message>
    <message>
        <source>The CRM said: “%1”. Correct it there, then retry.</source>
        <translation>Le CRM a indiqué&#xa0;: «&#x202f;%1&#x202f;». Corrigez cela dans le CRM, puis réessayez.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no name is known.</source>
        <translation>Un nouvel essai ne peut pas encore aboutir&#xa0;: aucun nom n’est connu.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: only “%1” is known, no last name.</source>
        <translation>Un nouvel essai ne peut pas encore aboutir&#xa0;: seul «&#x202f;%1&#x202f;» est connu, sans nom de famille.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no email and no phone number is known.</source>
        <translation>Un nouvel essai ne peut pas encore aboutir&#xa0;: ni e-mail ni numéro de téléphone connus.</translation>
    </message>
    <message>
        <source>A retry cannot succeed before a contact is linked.</source>
        <translation>Un nouvel essai ne peut pas aboutir avant l’association d’un contact.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: nothing has changed since the CRM refused it.</source>
        <translation>Un nouvel essai ne peut pas encore aboutir&#xa0;: rien n’a changé depuis le refus du CRM.</translation>
    </message>
    <message>
        <source>Retry possible in %1 s.</source>
        <translation>Nouvel essai possible dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Retry possible in %1.</source>
        <comment>how long</comment>
        <translation>Nouvel essai possible dans %1.</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>time of the last try</comment>
        <translation>dernier essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>The CRM says: “%1”</source>
        <translation>Le CRM indique&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last try: %1</source>
        <translation>Dernier essai&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmSection</name>
    <message>
        <source>No CRM contact linked.</source>
        <translation>Aucun contact CRM associé.</translation>
    </message>
    <message>
        <source>Last sent to the CRM %1.</source>
        <comment>a time</comment>
        <translation>Dernier envoi au CRM&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting for the CRM.</source>
        <translation>En attente du CRM.</translation>
    </message>
    <message>
        <source>Waiting for the CRM since %1.</source>
        <comment>a time</comment>
        <translation>En attente du CRM depuis %1.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no email and no phone number.</source>
        <translation>Non envoyée au CRM&#xa0;: le visiteur n’a donné ni e-mail ni numéro de téléphone.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no name. The CRM needs a first and last name.</source>
        <translation>Non envoyée au CRM&#xa0;: le visiteur n’a pas donné son nom. Le CRM exige un prénom et un nom.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: it needs a first and last name, and only “%1” is known.</source>
        <translation>Non envoyée au CRM&#xa0;: il exige un prénom et un nom, et seul «&#x202f;%1&#x202f;» est connu.</translation>
    </message>
    <message>
        <source>Not sent to the CRM. Check in your chat service that a CRM is connected.</source>
        <translation>Non envoyée au CRM. Vérifiez dans votre service de chat qu’un CRM est connecté.</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contact sans nom</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Compte sans nom</translation>
    </message>
    <message>
        <source>Account of this contact</source>
        <translation>Compte de ce contact</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Match 82%: same email domain, similar name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>association automatique</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>association par %1</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>association manuelle</translation>
    </message>
    <message>
        <source>Link history</source>
        <translation>Historique des associations</translation>
    </message>
    <message>
        <source>Link contact</source>
        <translation>Associer un contact</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Associer un compte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Clear the link</source>
        <translation>Dissocier la conversation</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C’est le bon</translation>
    </message>
    <message>
        <source>Keeps this contact and ends the doubt.</source>
        <translation>Garde ce contact et lève le doute.</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>Changer de contact</translation>
    </message>
    <message>
        <source>Your chat service does not offer this.</source>
        <translation>Votre service de chat ne propose pas cela.</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>Supprime l’association de cette conversation. Le contact garde son compte.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non associée</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>automatiquement</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>when and who, from, to</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
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
        <translation>Le serveur de démonstration n’a pas pu être démarré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The demo server ended too early.</source>
        <translation>Le serveur de démonstration s’est arrêté trop tôt.</translation>
    </message>
    <message>
        <source>leadlight-demo-server is not installed beside leadlight.</source>
        <translation>leadlight-demo-server n’est pas installé à côté de leadlight.</translation>
    </message>
    <message>
        <source>The demo server&apos;s certificate could not be read.</source>
        <translation>Le certificat du serveur de démonstration n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>leadlight::EmptyState</name>
    <message>
        <source>No conversation fits</source>
        <translation>Aucune conversation ne correspond</translation>
    </message>
    <message>
        <source>No conversation on this device has this status and CRM state.</source>
        <translation>Aucune conversation sur cet appareil n’a ce statut et cet état CRM.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Aucun résultat pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Search covers name, email, agent, summary and messages.</source>
        <translation>La recherche porte sur le nom, l’e-mail, l’agent, le résumé et les messages.</translation>
    </message>
    <message>
        <source>No conversation selected</source>
        <translation>Aucune conversation sélectionnée</translation>
    </message>
    <message>
        <source>Choose one on the left, or press J.</source>
        <translation>Choisissez-en une à gauche, ou appuyez sur J.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <source>They appear here as soon as a visitor talks to one of your agents.</source>
        <translation>Elles apparaissent ici dès qu’un visiteur parle à l’un de vos agents.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>No open conversation needs an answer.</source>
        <translation>Aucune conversation ouverte n’attend de réponse.</translation>
    </message>
    <message>
        <source>Getting your conversations</source>
        <translation>Récupération de vos conversations</translation>
    </message>
    <message>
        <source>You can start reading as they arrive.</source>
        <translation>Vous pouvez commencer à lire au fur et à mesure.</translation>
    </message>
    <message>
        <source>%1. You can start reading.</source>
        <comment>progress, 40 of 248</comment>
        <translation>%1. Vous pouvez commencer à lire.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No conversation is on this device yet. They come as soon as the server answers.</source>
        <translation>Aucune conversation n’est encore sur cet appareil. Elles arriveront dès que le serveur répondra.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>The server rejects this key. Conversations come as soon as it knows the key.</source>
        <translation>Le serveur refuse cette clé. Les conversations arriveront dès qu’il la reconnaîtra.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Saisir une nouvelle clé</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>Synchronisation arrêtée</translation>
    </message>
    <message>
        <source>Messages are not here yet</source>
        <translation>Les messages ne sont pas encore là</translation>
    </message>
    <message>
        <source>They come as soon as the server answers.</source>
        <translation>Ils arriveront dès que le serveur répondra.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>Connect to your chat service, or look around with sample data.</source>
        <translation>Connectez-vous à votre service de chat, ou explorez avec les données d’exemple.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>leadlight::FactRow</name>
    <message>
        <source>Show the message with: %1</source>
        <translation>Afficher le message contenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>Ouvre %1. Le nom contient des lettres qui ressemblent à d’autres.</translation>
    </message>
</context>
<context>
    <name>leadlight::FactorRow</name>
    <message>
        <source>Not found in the transcript</source>
        <translation>Introuvable dans la transcription</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the visitor&apos;s own words</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Show the message in the transcript</source>
        <translation>Afficher le message dans la transcription</translation>
    </message>
    <message>
        <source>%1: show the message of %2</source>
        <comment>factor, time</comment>
        <translation>%1&#xa0;: afficher le message de %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>a message by its number</comment>
        <translation>N°&#xa0;%1</translation>
    </message>
    <message>
        <source>This message is not on this device yet</source>
        <translation>Ce message n’est pas encore sur cet appareil</translation>
    </message>
    <message>
        <source>%1: message %2, not on this device yet</source>
        <translation>%1&#xa0;: message %2, pas encore sur cet appareil</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>All</source>
        <comment>every status</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every CRM state</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisées</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>Synchronisation CRM</translation>
    </message>
    <message>
        <source>CRM</source>
        <comment>CRM sync, short</comment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>number of hits, search text</comment>
        <translation>%1 pour «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>leadlight::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <comment>hit number, hits so far</comment>
        <translation>%1 sur %2…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>leadlight::FollowUpBar</name>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Nouveau rappel</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>Supprimer le rappel</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>Marquer comme relancé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: marked as followed up</source>
        <translation>Annuler&#xa0;: marqué comme relancé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Follow-up was due %1</source>
        <comment>the time</comment>
        <translation>Relance en retard depuis %1</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <comment>the time</comment>
        <translation>Relance à faire avant %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of lead, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>Relancé par e-mail</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>Relancé par téléphone</translation>
    </message>
    <message>
        <source>Say how you followed up</source>
        <translation>Indiquer le moyen de relance</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>encore moins de 1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>23 h 12 min</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>2 h</comment>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 · reminder for %2</source>
        <comment>kind of lead and time left, time</comment>
        <translation>%1 · rappel&#xa0;: %2</translation>
    </message>
    <message>
        <source>Followed up late by email, %1</source>
        <translation>Relancé en retard par e-mail, %1</translation>
    </message>
    <message>
        <source>Followed up by email, %1</source>
        <translation>Relancé par e-mail, %1</translation>
    </message>
    <message>
        <source>Followed up late by phone, %1</source>
        <translation>Relancé en retard par téléphone, %1</translation>
    </message>
    <message>
        <source>Followed up by phone, %1</source>
        <translation>Relancé par téléphone, %1</translation>
    </message>
    <message>
        <source>Followed up late, %1</source>
        <translation>Relancé en retard, %1</translation>
    </message>
    <message>
        <source>Followed up, %1</source>
        <translation>Relancé, %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation>Vous avez demandé un rappel</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <comment>a time</comment>
        <translation>Rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>How did you follow up?</source>
        <translation>Comment avez-vous relancé&#x202f;?</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>the time</comment>
        <translation>En retard depuis %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>the time</comment>
        <translation>À faire avant %1</translation>
    </message>
    <message>
        <source>just now late</source>
        <translation>en retard depuis peu</translation>
    </message>
</context>
<context>
    <name>leadlight::GaugeLabel</name>
    <message>
        <source>Lead score %1 of 100, %2</source>
        <comment>points, word</comment>
        <translation>Score du lead&#xa0;: %1 sur 100, %2</translation>
    </message>
    <message>
        <source>No lead score</source>
        <translation>Lead sans score</translation>
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
        <translation>Relancé par e-mail, en retard</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>Relancé par e-mail</translation>
    </message>
    <message>
        <source>Followed up by phone, late</source>
        <translation>Relancé par téléphone, en retard</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>Relancé par téléphone</translation>
    </message>
    <message>
        <source>Followed up, late</source>
        <translation>Relancé, en retard</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Relancé</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Score %1 withdrawn</source>
        <translation>Score %1 retiré</translation>
    </message>
    <message>
        <source>Score %1 → %2</source>
        <comment>before, after</comment>
        <translation>Score %1 → %2</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Association supprimée</translation>
    </message>
    <message>
        <source>Link to %1 removed</source>
        <translation>Association à %1 supprimée</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Associée à %1</translation>
    </message>
    <message>
        <source>Linked to %1 instead of %2</source>
        <translation>Associée à %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status %1 → %2</source>
        <comment>before, after</comment>
        <translation>Statut&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Nothing to send to the CRM</source>
        <translation>Rien à envoyer au CRM</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>Rappel supprimé</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <translation>Rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Afficher tout l’historique</translation>
    </message>
    <message>
        <source>Nothing has changed since this conversation came to this device.</source>
        <translation>Rien n’a changé depuis l’arrivée de cette conversation sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>leadlight::InsightsPanel</name>
    <message>
        <source>Insights</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Close Insights</source>
        <translation>Fermer l’analyse</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Score du lead</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Told by the visitor, not verified.</source>
        <translation>Indiqué par le visiteur, non vérifié.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Pas encore de résumé.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What this device saw happen.</source>
        <translation>Ce que cet appareil a constaté.</translation>
    </message>
    <message>
        <source>Scored at %1</source>
        <comment>time</comment>
        <translation>Calculé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scored %1</source>
        <comment>day and time</comment>
        <translation>Évalué : %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Written by your team. Visitors never see them.</source>
        <translation>Écrites par votre équipe. Les visiteurs ne les voient jamais.</translation>
    </message>
    <message>
        <source>Shows why this contact matches</source>
        <translation>Montre pourquoi ce contact correspond</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Key for “%1”: %2</source>
        <translation>Touche pour «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old key, Backspace removes it</source>
        <translation>Escape conserve l’ancienne touche, Backspace la supprime</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la touche</translation>
    </message>
</context>
<context>
    <name>leadlight::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Rechercher une touche ou son action</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Rechercher un raccourci clavier</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys for the same command</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Ouvrir une vue</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last of several keys</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>No key for “%1”.</source>
        <translation>Aucune touche pour «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyboardPage</name>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Letters act while the list or the messages have the focus.</source>
        <translation>Choisissez une touche, puis appuyez sur la nouvelle. Les lettres agissent quand la liste ou les messages ont le focus.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Back to the key it had at first</source>
        <translation>Revenir à la touche d’origine</translation>
    </message>
    <message>
        <source>Reset the key for “%1”</source>
        <translation>Réinitialiser la touche pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>«&#x202f;%1&#x202f;» n’a plus de touche.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>key, and then the reason as a sentence</comment>
        <translation>%1 n’est pas utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Replace it, and that command has it no longer.</source>
        <translation>%1 est déjà la touche pour «&#x202f;%2&#x202f;». En cas de remplacement, cette commande ne l’aura plus.</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now.</source>
        <translation>%1 est maintenant la touche pour «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now; “%3” has none.</source>
        <translation>%1 est maintenant la touche pour «&#x202f;%2&#x202f;»&#x202f;; «&#x202f;%3&#x202f;» n’en a plus.</translation>
    </message>
    <message>
        <source>“%1” has its first key again.</source>
        <translation>«&#x202f;%1&#x202f;» a retrouvé sa touche d’origine.</translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation>Toutes les commandes ont retrouvé leurs touches d’origine.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkFooter</name>
    <message>
        <source>Link to the CRM</source>
        <translation>Associer au CRM</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the link as it is (Esc)</source>
        <translation>Laisser l’association telle quelle (Esc)</translation>
    </message>
    <message>
        <source>Link when online</source>
        <translation>Associer une fois en ligne</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>Supprime l’association de cette conversation. Le contact garde son compte.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkOpener</name>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <comment>a host name</comment>
        <translation>Ouvrir %1 dans votre navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>Full address: %1</source>
        <translation>Adresse complète&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name of this site uses letters that look like others. It may not be the site you expect.</source>
        <translation>Le nom de ce site contient des lettres qui ressemblent à d’autres. Ce n’est peut-être pas le site attendu.</translation>
    </message>
    <message>
        <source>The connection to this site is not encrypted.</source>
        <translation>La connexion à ce site n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer.</source>
        <translation>Aucun logiciel de messagerie n’est configuré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No program for telephone calls is set up on this computer.</source>
        <translation>Aucun logiciel d’appel téléphonique n’est configuré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No web browser is set up on this computer.</source>
        <translation>Aucun navigateur web n’est configuré sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkPreview</name>
    <message>
        <source>Now</source>
        <comment>what is linked before the change</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After Link</source>
        <comment>what is linked after the change</comment>
        <translation>Après l’association</translation>
    </message>
    <message>
        <source>Now: %1. After Link: %2.</source>
        <translation>Maintenant&#xa0;: %1. Après l’association&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkProgress</name>
    <message>
        <source>Contact without a name</source>
        <translation>Contact sans nom</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Aucun contact</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the change of the link</source>
        <translation>Annuler la modification de l’association</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Will be linked when the connection is back.</source>
        <translation>Sera associée dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>The link will be removed when the connection is back.</source>
        <translation>L’association sera supprimée dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>Association en cours…</translation>
    </message>
    <message>
        <source>Removing the link…</source>
        <translation>Suppression de l’association…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 linked this conversation %2. Which contact is right?</source>
        <comment>who, when</comment>
        <translation>%1 a associé cette conversation (%2). Quel contact est le bon&#x202f;?</translation>
    </message>
    <message>
        <source>%1 removed the link of this conversation %2. What is right?</source>
        <comment>who, when</comment>
        <translation>%1 a supprimé l’association de cette conversation (%2). Que faut-il garder&#x202f;?</translation>
    </message>
    <message>
        <source>Linked to someone else meanwhile</source>
        <translation>Associée entre-temps à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Link removed meanwhile</source>
        <translation>Association supprimée entre-temps</translation>
    </message>
    <message>
        <source>meanwhile</source>
        <translation>entre-temps</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Your choice · %1</source>
        <comment>an email address</comment>
        <translation>Votre choix · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1</source>
        <comment>who</comment>
        <translation>Actuellement dans le CRM · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1, %2</source>
        <comment>who, when</comment>
        <translation>Actuellement dans le CRM · %1, %2</translation>
    </message>
    <message>
        <source>Use my choice</source>
        <translation>Utiliser mon choix</translation>
    </message>
    <message>
        <source>Keep CRM’s</source>
        <translation>Garder celui du CRM</translation>
    </message>
    <message>
        <source>We cannot tell whether this was saved</source>
        <translation>Impossible de savoir si cela a été enregistré</translation>
    </message>
    <message>
        <source>The link was not saved</source>
        <translation>L’association n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>leadlight::Linker</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Search contacts in the CRM</source>
        <translation>Rechercher des contacts dans le CRM</translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation>Nom, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Aucun contact trouvé</translation>
    </message>
    <message>
        <source>Try the email address or phone number.</source>
        <translation>Essayez l’adresse e-mail ou le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Search accounts in the CRM</source>
        <translation>Rechercher des comptes dans le CRM</translation>
    </message>
    <message>
        <source>Name, website or industry</source>
        <translation>Nom, site web ou secteur</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Aucun compte trouvé</translation>
    </message>
    <message>
        <source>Try the website or a shorter name.</source>
        <translation>Essayez le site web ou un nom plus court.</translation>
    </message>
    <message>
        <source>Search by email</source>
        <translation>Rechercher par e-mail</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contact sans nom</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Compte sans nom</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved on this device.</source>
        <comment>a number</comment>
        <translation>Hors ligne. Contacts enregistrés sur cet appareil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved just now.</source>
        <comment>a number</comment>
        <translation>Hors ligne. Contacts enregistrés à l’instant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved %2 ago.</source>
        <comment>a number, how long</comment>
        <translation>Hors ligne. Contacts enregistrés il y a %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Found by email domain. Linked with the contact.</source>
        <translation>Trouvé par le domaine e-mail. Sera associé avec le contact.</translation>
    </message>
    <message>
        <source>Linked together with the contact.</source>
        <translation>Sera associé en même temps que le contact.</translation>
    </message>
    <message>
        <source>Different email: visitor %1, contact %2.</source>
        <translation>E-mail différent&#xa0;: visiteur %1, contact %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, account</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non associée</translation>
    </message>
</context>
<context>
    <name>leadlight::ListPane</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>The conversation you had open was removed from your inbox.</source>
        <translation>La conversation que vous aviez ouverte a été retirée de votre boîte de réception.</translation>
    </message>
    <message>
        <source>“%1” is not understood and is searched as text.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas reconnu et est recherché comme du texte.</translation>
    </message>
    <message>
        <source>The server rejects this key. What is on this device stays readable.</source>
        <translation>Le serveur refuse cette clé. Ce qui est sur cet appareil reste lisible.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Saisir une nouvelle clé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Times such as “2 h left” are wrong until it is set.</source>
        <translation>L’horloge de cet ordinateur retarde de %1. Les indications comme «&#x202f;Encore 2&#xa0;h&#x202f;» sont fausses tant qu’elle n’est pas réglée.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Times such as “2 h left” are wrong until it is set.</source>
        <translation>L’horloge de cet ordinateur avance de %1. Les indications comme «&#x202f;Encore 2&#xa0;h&#x202f;» sont fausses tant qu’elle n’est pas réglée.</translation>
    </message>
    <message>
        <source>1 conversation in between is not loaded yet and was left out.</source>
        <translation>1&#xa0;conversation intermédiaire n’est pas encore chargée et a été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations in between are not loaded yet and were left out.</source>
        <translation>
            <numerusform>%Ln&#xa0;conversation intermédiaire n’est pas encore chargée et a été laissée de côté.</numerusform>
            <numerusform>%Ln&#xa0;conversations intermédiaires ne sont pas encore chargées et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your changes was damaged. All %1 unsent changes were saved; a copy of the file is kept as %2.</source>
        <translation>Le fichier de vos modifications était endommagé. Les %1 modifications non envoyées ont été sauvées ; une copie du fichier est conservée sous %2.</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. Entries that could not be read: %2. A copy of the file is kept as %3.</source>
        <translation>Le fichier de vos modifications était endommagé. Modifications non envoyées sauvées : %1. Entrées illisibles : %2. Une copie du fichier est conservée sous %3.</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. More may be lost; check what you did last. A copy of the file is kept as %2.</source>
        <translation>Le fichier de vos modifications était endommagé. Modifications non envoyées sauvées : %1. D’autres peuvent être perdues ; vérifiez ce que vous avez fait en dernier. Une copie du fichier est conservée sous %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupBox</name>
    <message>
        <source>Suggested</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The CRM did not answer</source>
        <translation>Le CRM n’a pas répondu</translation>
    </message>
    <message>
        <source>None found on this device</source>
        <translation>Aucun résultat sur cet appareil</translation>
    </message>
    <message>
        <source>More than %1. Type more.</source>
        <translation>Plus de %1. Précisez la saisie.</translation>
    </message>
    <message>
        <source>%1 found on this device</source>
        <comment>a number</comment>
        <translation>Résultats sur cet appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Many found in the CRM</source>
        <translation>Nombreux résultats dans le CRM</translation>
    </message>
    <message>
        <source>%1 found in the CRM</source>
        <comment>a number</comment>
        <translation>Résultats dans le CRM&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your search is kept.</source>
        <translation>Votre recherche est conservée.</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1 s.</source>
        <translation>Votre recherche est conservée. Nouvel essai dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1.</source>
        <comment>how long</comment>
        <translation>Votre recherche est conservée. Nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupList</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Détails pour un rapport</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>leadlight::MainWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>No more unseen conversations in this list.</source>
        <translation>Plus aucune conversation non vue dans cette liste.</translation>
    </message>
</context>
<context>
    <name>leadlight::MarkBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>Conversations sélectionnées</translation>
    </message>
    <message>
        <source>All %1 selected</source>
        <comment>a number of conversations</comment>
        <translation>Toutes sélectionnées (%1)</translation>
    </message>
    <message>
        <source>1 selected</source>
        <comment>a conversation</comment>
        <translation>1&#xa0;sélectionnée</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of conversations</comment>
        <translation>%1&#xa0;sélectionnées</translation>
    </message>
</context>
<context>
    <name>leadlight::MatchReasons</name>
    <message>
        <source>Why this contact matches</source>
        <translation>Pourquoi ce contact correspond</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>leadlight::MissingScore</name>
    <message>
        <source>It comes when the visitor tells more, such as a budget, a date or who decides.</source>
        <translation>Il apparaît quand le visiteur en dit plus, par exemple un budget, une date ou qui décide.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a number of messages</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Only general questions</source>
        <translation>Uniquement des questions générales</translation>
    </message>
    <message>
        <source>No budget, date or role mentioned</source>
        <translation>Ni budget, ni date, ni rôle mentionnés</translation>
    </message>
</context>
<context>
    <name>leadlight::NewPill</name>
    <message>
        <source>Show the newest conversations (Home)</source>
        <translation>Afficher les conversations les plus récentes (Home)</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteBar</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteRow</name>
    <message>
        <source>Not taken over</source>
        <comment>a change of a note</comment>
        <translation>Non prise en compte</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>a note</comment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>a note</comment>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>a note</comment>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>Not taken over: decide about the note “%1”</source>
        <translation>Non prise en compte&#xa0;: décider pour la note «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit the note “%1”</source>
        <translation>Modifier la note «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete the note “%1”</source>
        <translation>Supprimer la note «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>leadlight::NotesSection</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pas encore de notes.</translation>
    </message>
    <message>
        <source>Add a note. Visitors never see it.</source>
        <translation>Ajoutez une note. Les visiteurs ne la voient jamais.</translation>
    </message>
    <message>
        <source>Cancel editing the note</source>
        <translation>Annuler la modification de la note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>A note has at most %1 characters; these are %2.</source>
        <translation>Une note compte au plus %1&#xa0;caractères&#x202f;; celle-ci en a %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>leadlight::OutboxCard</name>
    <message>
        <source>Yours</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Appliquer la mienne</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a note that was not accepted</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
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
        <translation>Modifications non envoyées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all unsent changes</source>
        <translation>Tout afficher&#xa0;: modifications non envoyées</translation>
    </message>
    <message>
        <source>Everything you changed is with the server.</source>
        <translation>Tout ce que vous avez modifié est sur le serveur.</translation>
    </message>
    <message>
        <source>What you changed and the server has not taken over yet.</source>
        <translation>Ce que vous avez modifié et que le serveur n’a pas encore pris en compte.</translation>
    </message>
</context>
<context>
    <name>leadlight::PaletteModel</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Récentes</translation>
    </message>
</context>
<context>
    <name>leadlight::RemindMenu</name>
    <message>
        <source>Remind me</source>
        <translation>Créer un rappel</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Dans 1&#xa0;heure</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Pick day and time…</source>
        <translation>Choisir le jour et l’heure…</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>Supprimer le rappel</translation>
    </message>
</context>
<context>
    <name>leadlight::ReminderDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Créer un rappel</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>day and time of a reminder</comment>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Day and time of the reminder</source>
        <translation>Jour et heure du rappel</translation>
    </message>
    <message>
        <source>Set reminder</source>
        <translation>Créer le rappel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>leadlight::ScoreCard</name>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>The service sent no breakdown.</source>
        <translation>Le service n’a envoyé aucun détail.</translation>
    </message>
    <message>
        <source>Scored before the last message.</source>
        <translation>Score calculé avant le dernier message.</translation>
    </message>
    <message numerus="yes">
        <source>Scored before the last %Ln messages.</source>
        <translation>
            <numerusform>Score calculé avant le dernier message.</numerusform>
            <numerusform>Score calculé avant les %Ln&#xa0;derniers messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>A score needs more context.</source>
        <translation>Un score demande plus de contexte.</translation>
    </message>
    <message>
        <source>A score needs more context. Here:</source>
        <translation>Un score demande plus de contexte. Ici&#xa0;:</translation>
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
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1: %2 conversations, %3 open, %4 CRM errors</source>
        <translation>%1&#xa0;: %2&#xa0;conversations, %3&#xa0;ouvertes, %4&#xa0;erreurs CRM</translation>
    </message>
</context>
<context>
    <name>leadlight::SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher des conversations</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>Effacer la recherche (Esc)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search name, email, agent, summary</source>
        <translation>Rechercher&#xa0;: nom, e-mail, agent, résumé</translation>
    </message>
</context>
<context>
    <name>leadlight::SectionTitle</name>
    <message>
        <source>Written by AI from this conversation. It can be wrong.</source>
        <translation>Écrit par l’IA à partir de cette conversation. Des erreurs sont possibles.</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Développé</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Réduit</translation>
    </message>
</context>
<context>
    <name>leadlight::SegmentButton</name>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1, 1&#xa0;conversation</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1, %2&#xa0;conversations</translation>
    </message>
</context>
<context>
    <name>leadlight::Settings</name>
    <message>
        <source>The settings could not be saved in “%1”.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDesk</name>
    <message>
        <source>Sample data needs no key.</source>
        <translation>Les données d’exemple ne nécessitent pas de clé.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Authentifié.</translation>
    </message>
    <message>
        <source>Not connected at the moment.</source>
        <translation>Non connecté pour le moment.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte Leadlight</translation>
    </message>
    <message>
        <source>The key is kept in memory until Leadlight is closed.</source>
        <translation>La clé est conservée en mémoire jusqu’à la fermeture de Leadlight.</translation>
    </message>
    <message>
        <source>The key is kept in the system keyring.</source>
        <translation>La clé est conservée dans le trousseau du système.</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>leadlight::SortButton</name>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Meilleur score</translation>
    </message>
    <message>
        <source>Follow-up due first</source>
        <translation>Relances à faire</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Ordre de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>1 item could not be read</source>
        <translation>1&#xa0;élément n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 items could not be read</source>
        <translation>%1&#xa0;éléments n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>1 conversation on this device</source>
        <translation>1&#xa0;conversation sur cet appareil</translation>
    </message>
    <message>
        <source>%1 conversations on this device</source>
        <translation>%1&#xa0;conversations sur cet appareil</translation>
    </message>
</context>
<context>
    <name>leadlight::StoragePage</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Vider le cache…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>Vider le cache&#x202f;?</translation>
    </message>
    <message>
        <source>All conversations are fetched again from the server, which takes a while and needs the network. Your marks, reminders and views stay.</source>
        <translation>Toutes les conversations sont récupérées à nouveau depuis le serveur, ce qui prend du temps et nécessite le réseau. Vos marques, vos rappels et vos vues restent.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Conversations, messages, scores and contacts are saved in a folder that only your user account can read, so that you can work offline.</source>
        <translation>Les conversations, les messages, les scores et les contacts sont enregistrés dans un dossier que seul votre compte d’utilisateur peut lire, afin que vous puissiez travailler hors ligne.</translation>
    </message>
    <message>
        <source>Whoever can read your home folder or takes the disk out can read it. Use an encrypted disk if that matters to you.</source>
        <translation>Toute personne qui peut lire votre dossier personnel ou retirer le disque peut les lire. Utilisez un disque chiffré si cela compte pour vous.</translation>
    </message>
    <message>
        <source>Only the server of your account is asked. There is no tracking, no crash report and no check for updates. Links open in your browser when you choose them.</source>
        <translation>Seul le serveur de votre compte Leadlight est interrogé. Il n’y a ni suivi, ni rapport de plantage, ni recherche de mises à jour. Les liens s’ouvrent dans votre navigateur quand vous les choisissez.</translation>
    </message>
    <message>
        <source>There is no key: this is sample data.</source>
        <translation>Il n’y a pas de clé&#xa0;: ce sont des données d’exemple.</translation>
    </message>
    <message>
        <source>%1 on disk, %2 conversations</source>
        <translation>%1 sur le disque, %2&#xa0;conversations</translation>
    </message>
</context>
<context>
    <name>leadlight::SyncLog</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never synced</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Mises à jour en direct</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectées</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connectées</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1&#xa0;élément</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1&#xa0;éléments</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Saisir une nouvelle clé</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>leadlight::TranscriptView</name>
    <message>
        <source>Show in Insights</source>
        <translation>Afficher dans l’analyse</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>Ouvre %1. Le nom contient des lettres qui ressemblent à d’autres.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>a host name</comment>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: text, copied</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text, copied</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Show %1 in Insights</source>
        <comment>a factor of the score</comment>
        <translation>Afficher dans l’analyse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a host name</comment>
        <translation>Ouvrir %1…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>New since 13:50, the message</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n messages on this device</source>
        <translation>
            <numerusform>Messages affichés sur cet appareil&#xa0;: %1 sur %n</numerusform>
            <numerusform>Messages affichés sur cet appareil&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::Tray</name>
    <message>
        <source>Open Leadlight</source>
        <translation>Ouvrir Leadlight</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>1 unseen conversation</source>
        <translation>1&#xa0;conversation non vue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unseen conversations</source>
        <translation>
            <numerusform>%Ln&#xa0;conversation non vue</numerusform>
            <numerusform>%Ln&#xa0;conversations non vues</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up or reminder</source>
        <translation>1&#xa0;relance ou 1&#xa0;rappel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups and reminders</source>
        <translation>
            <numerusform>%Ln&#xa0;relance ou rappel</numerusform>
            <numerusform>%Ln&#xa0;relances et rappels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was undone</comment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewButton</name>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>Matching conversations</source>
        <translation>Conversations correspondantes</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Supprimer cette vue</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1, 1&#xa0;conversation</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1, %2&#xa0;conversations</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewNamer</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Nom de cette vue</translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFacts</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>leadlight::WindowTools</name>
    <message>
        <source>Leadlight %1. Free software under the Apache License 2.0.</source>
        <translation>Leadlight %1. Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
