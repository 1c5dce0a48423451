<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Account</name>
    <message>
        <source>No access token. Set LEADLIGHT_TOKEN to the key of your chat service, then start again.</source>
        <translation>No hay token de acceso. Asigne a LEADLIGHT_TOKEN la clave de su servicio de chat y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read: %2.</source>
        <translation>No se puede leer el archivo de certificado «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>There is no conversation “%1” in this profile.</source>
        <translation>No hay ninguna conversación «%1» en este perfil.</translation>
    </message>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>La línea supera los 64&#xa0;KiB.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no field here; there are %2.</source>
        <translation>«%1» no es un campo aquí; los campos son %2.</translation>
    </message>
    <message>
        <source>“status” is one of %1.</source>
        <translation>«status» admite uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>“link” wants an object with %1.</source>
        <translation>«link» requiere un objeto con %1.</translation>
    </message>
    <message>
        <source>“%1” wants a text.</source>
        <translation>«%1» requiere un texto.</translation>
    </message>
    <message>
        <source>“link” wants the id of a contact.</source>
        <translation>«link» requiere el ID de un contacto.</translation>
    </message>
    <message>
        <source>“account” wants the id of an account.</source>
        <translation>«account» requiere el ID de una cuenta.</translation>
    </message>
    <message>
        <source>“%1” can only be true.</source>
        <translation>«%1» solo puede ser true.</translation>
    </message>
    <message>
        <source>“note” wants a text.</source>
        <translation>«note» requiere un texto.</translation>
    </message>
    <message>
        <source>The note is too long: %L1 characters, at most %L2 are kept.</source>
        <translation>La nota es demasiado larga: tiene %L1 caracteres y el máximo es %L2.</translation>
    </message>
    <message>
        <source>This is not one JSON object.</source>
        <translation>Esto no es un único objeto JSON.</translation>
    </message>
    <message>
        <source>“id” wants the id of a conversation.</source>
        <translation>«id» requiere el ID de una conversación.</translation>
    </message>
    <message>
        <source>A line wants exactly one of %1.</source>
        <translation>Una línea requiere exactamente uno de estos campos: %1.</translation>
    </message>
    <message>
        <source>Line %1: The answer to it could not be written.</source>
        <translation>Línea %1: no se pudo escribir la respuesta.</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>BubbleLayout</name>
    <message>
        <source>Only the first %1 of %2 characters are shown</source>
        <translation>Solo se muestran los primeros %1 de %2 caracteres</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>Agente de IA</translation>
    </message>
</context>
<context>
    <name>CauseHeader</name>
    <message>
        <source>Retry</source>
        <comment>the one conversation of a group</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry all %1</source>
        <comment>conversations of a group</comment>
        <translation>Reintentar todas (%1)</translation>
    </message>
    <message>
        <source>Add a name or link by hand</source>
        <comment>next step</comment>
        <translation>Añadir un nombre o vincular a mano</translation>
    </message>
    <message>
        <source>Link by hand</source>
        <comment>next step</comment>
        <translation>Vincular a mano</translation>
    </message>
    <message>
        <source>Pick the right one</source>
        <comment>next step</comment>
        <translation>Elegir el correcto</translation>
    </message>
    <message>
        <source>Correct what the CRM refused</source>
        <comment>next step</comment>
        <translation>Corregir lo que rechazó el CRM</translation>
    </message>
    <message>
        <source>Reconnect it, then retry</source>
        <comment>next step</comment>
        <translation>Restablecer la conexión y reintentar</translation>
    </message>
    <message>
        <source>It goes on by itself</source>
        <comment>next step</comment>
        <translation>Continúa automáticamente</translation>
    </message>
    <message>
        <source>Retry, or wait</source>
        <comment>next step</comment>
        <translation>Reintentar o esperar</translation>
    </message>
    <message>
        <source>Look at the details, then retry</source>
        <comment>next step</comment>
        <translation>Ver los detalles y reintentar</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <comment>several</comment>
        <translation>%1 conversaciones</translation>
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
        <translation>leadlight: %1 Consulte leadlight --help.</translation>
    </message>
    <message>
        <source>--server wants an https address, not “%1”.</source>
        <translation>--server requiere una dirección https, no «%1».</translation>
    </message>
    <message>
        <source>--limit wants a number, not “%1”.</source>
        <translation>--limit requiere un número, no «%1».</translation>
    </message>
    <message>
        <source>--size wants WIDTHxHEIGHT, not “%1”.</source>
        <translation>--size requiere WIDTHxHEIGHT, no «%1».</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or dark-contrast, not “%1”.</source>
        <translation>--theme admite light, dark, contrast o dark-contrast, no «%1».</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 3, not “%1”.</source>
        <translation>--scale admite un número de 1 a 3, no «%1».</translation>
    </message>
    <message>
        <source>--language is en, de, es, fr, ar or ja, not “%1”.</source>
        <translation>--language admite en, de, es, fr, ar o ja, no «%1».</translation>
    </message>
    <message>
        <source>--text-size is 90, 100, 115, 130, 150 or 200, not “%1”.</source>
        <translation>--text-size admite 90, 100, 115, 130, 150 o 200, no «%1».</translation>
    </message>
    <message>
        <source>An option has an empty value.</source>
        <translation>Una opción tiene un valor vacío.</translation>
    </message>
    <message>
        <source>--demo brings its own server; leave out --server and --offline.</source>
        <translation>--demo incluye su propio servidor; omita --server y --offline.</translation>
    </message>
    <message>
        <source>“sync” needs --profile and --server.</source>
        <translation>«sync» necesita --profile y --server.</translation>
    </message>
    <message>
        <source>“sync” needs the server; leave out --offline.</source>
        <translation>«sync» necesita el servidor; omita --offline.</translation>
    </message>
    <message>
        <source>“list” needs --profile.</source>
        <translation>«list» necesita --profile.</translation>
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
        <translation>Leadlight: una bandeja de entrada para las conversaciones de agentes de chat de ventas con IA.

  leadlight                             iniciar con la última cuenta usada, o preguntar por una
  leadlight --demo                      iniciar con datos de ejemplo y un servidor local
  leadlight --server URL                conectar; el token de acceso se lee de LEADLIGHT_TOKEN
  leadlight --profile DIR --offline     leer lo que hay en este equipo
  leadlight sync --profile DIR --server URL [--ca-file PEM] [--json]
                                        sincronizar todo una vez y mostrar las cifras
  leadlight list --profile DIR [--filter TEXT] [--limit N] [--json]
                                        mostrar las conversaciones de la caché, una por línea
  leadlight act --profile DIR           leer cambios de la entrada estándar, un objeto JSON por línea, y guardarlos;
                                        la próxima sincronización los envía
  leadlight leadlight://c/ID            mostrar una conversación, en el Leadlight en ejecución si lo hay
  leadlight leadlight://view?q=FILTER   mostrar lo que coincide con un filtro

Opciones:
  --ca-file PEM          confiar únicamente en los certificados de este archivo
  --profile DIR          carpeta de cache.db y outbox.db
  --filter TEXT          por ejemplo: status:open crm:error score:&gt;=80 roof
  --screenshot FILE      guardar la ventana principal como PNG tras la primera sincronización y salir
  --size WxH             tamaño de esa imagen en píxeles lógicos (1440x900)
  --scale N              píxeles por cada píxel lógico de esa imagen, de 1 a 3 (1)
  --theme NAME           light, dark, contrast o dark-contrast, en lugar de los ajustes
  --language CODE        en, de, es, fr, ar o ja, en lugar de los ajustes
  --text-size PERCENT    90, 100, 115, 130, 150 o 200, en lugar de los ajustes
  --select ID            abrir esta conversación
  --insights             con el panel Análisis abierto
  --version, --help

Cambios que lee «act»:
  {&quot;id&quot;: &quot;ID&quot;, &quot;status&quot;: &quot;open&quot; o &quot;closed&quot; o &quot;archived&quot;}
  {&quot;id&quot;: &quot;ID&quot;, &quot;link&quot;: {&quot;contact&quot;: &quot;ID&quot;, &quot;contactName&quot;: &quot;…&quot;, &quot;contactEmail&quot;: &quot;…&quot;,
                          &quot;account&quot;: &quot;ID&quot;, &quot;accountName&quot;: &quot;…&quot;}}      solo contact es necesario
  {&quot;id&quot;: &quot;ID&quot;, &quot;clear&quot;: true}        eliminar el vínculo
  {&quot;id&quot;: &quot;ID&quot;, &quot;retry&quot;: true}        reintentar la sincronización con el CRM
  {&quot;id&quot;: &quot;ID&quot;, &quot;note&quot;: &quot;TEXT&quot;}       una nota nueva
Cada línea se responde en cuanto está a salvo: «saved LINE COMMAND» o «unchanged LINE».

Código de salida: 0 correcto, 1 con error, 2 no se entendió.
</translation>
    </message>
    <message>
        <source>“act” needs --profile.</source>
        <translation>«act» necesita --profile.</translation>
    </message>
    <message>
        <source>“%1” is no command; there are sync, list and act.</source>
        <translation>«%1» no es un comando; los comandos son sync, list y act.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>No hay red.</translation>
    </message>
    <message>
        <source>No server answers at this address.</source>
        <translation>Ningún servidor responde en esta dirección.</translation>
    </message>
    <message>
        <source>The server is there, but takes no connection.</source>
        <translation>Se encontró el servidor, pero no acepta conexiones.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La conexión se interrumpió antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not from a trusted source. Nothing was sent.</source>
        <translation>La conexión no es segura: el certificado no procede de una fuente de confianza. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate has ended. Nothing was sent.</source>
        <translation>La conexión no es segura: el certificado ha caducado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is not valid yet. Nothing was sent.</source>
        <translation>La conexión no es segura: el certificado todavía no es válido. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate belongs to another address. Nothing was sent.</source>
        <translation>La conexión no es segura: el certificado pertenece a otra dirección. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The server points to another address. It was not followed.</source>
        <translation>El servidor remite a otra dirección. No se ha seguido.</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service.</source>
        <translation>Responde un servidor, pero no es un servicio de chat.</translation>
    </message>
    <message>
        <source>The server sent an answer that cannot be read.</source>
        <translation>El servidor envió una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>The server rejects this key.</source>
        <translation>El servidor rechaza esta clave.</translation>
    </message>
    <message>
        <source>This key may not read conversations.</source>
        <translation>Esta clave no permite leer conversaciones.</translation>
    </message>
    <message>
        <source>The server no longer has this.</source>
        <translation>Esto ya no está en el servidor.</translation>
    </message>
    <message>
        <source>This device was away for too long. Everything is read again.</source>
        <translation>Este dispositivo estuvo sin conexión demasiado tiempo. Todo se vuelve a leer.</translation>
    </message>
    <message>
        <source>This was deleted on the server.</source>
        <translation>Esto se eliminó en el servidor.</translation>
    </message>
    <message>
        <source>The server asks to wait.</source>
        <translation>El servidor pide que se espere.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>El servidor tiene un problema.</translation>
    </message>
    <message>
        <source>The server needs a newer Leadlight.</source>
        <translation>El servidor necesita un Leadlight más reciente.</translation>
    </message>
    <message>
        <source>The server is too old for this Leadlight.</source>
        <translation>El servidor es demasiado antiguo para este Leadlight.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>El servidor ha rechazado la solicitud.</translation>
    </message>
    <message>
        <source>This is not an address that starts with https.</source>
        <translation>Esta dirección no empieza por https.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was saved.</source>
        <translation>No se pudo leer o escribir en el disco. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved.</source>
        <translation>El disco está lleno. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile.</source>
        <translation>Otro programa está usando los datos de este perfil.</translation>
    </message>
    <message>
        <source>The stored conversations are damaged.</source>
        <translation>Las conversaciones guardadas están dañadas.</translation>
    </message>
    <message>
        <source>The stored conversations were written by a newer Leadlight.</source>
        <translation>Las conversaciones guardadas proceden de un Leadlight más reciente.</translation>
    </message>
    <message>
        <source>A newer request replaced this one.</source>
        <translation>Una solicitud más reciente ha sustituido a esta.</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules.</source>
        <translation>El servidor no respeta las reglas acordadas.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate ended on %1. Nothing was sent.</source>
        <translation>La conexión no es segura: el certificado caducó el %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate is valid only from %1. Nothing was sent.</source>
        <translation>La conexión no es segura: el certificado no será válido hasta el %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>You can connect later and read what is on this device.</source>
        <translation>Puede conectarse más tarde y leer lo que hay en este dispositivo.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Revise la ortografía.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Revise la dirección.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Revise el puerto de la dirección.</translation>
    </message>
    <message>
        <source>Ask the people who run the server.</source>
        <translation>Consulte a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>Check the clock of this device.</source>
        <translation>Revise el reloj de este dispositivo.</translation>
    </message>
    <message>
        <source>Copy it again from your chat service.</source>
        <translation>Vuelva a copiarla de su servicio de chat.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Consulte a un administrador.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the profile folder.</source>
        <translation>Revise el disco y los permisos de la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Close the other window of Leadlight.</source>
        <translation>Cierre la otra ventana de Leadlight.</translation>
    </message>
    <message>
        <source>They can be read again from the server.</source>
        <translation>Se pueden volver a leer del servidor.</translation>
    </message>
    <message>
        <source>Copy the report for the people who run the server.</source>
        <translation>Copie el informe para quienes administran el servidor.</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>La sincronización se ha detenido</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Inicio de sesión necesario</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>sincronizado: %1</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Sincronizando %1 de %2</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>próximo intento: %1</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabajando sin conexión</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>actualizado: %1</translation>
    </message>
    <message>
        <source>Last synced: %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>1 item could not be read.</source>
        <translation>No se pudo leer 1 elemento.</translation>
    </message>
    <message>
        <source>%1 items could not be read.</source>
        <translation>No se pudieron leer %1 elementos.</translation>
    </message>
    <message>
        <source>The server sent more than is safe to read. Nothing of it was kept.</source>
        <translation>El servidor envió más de lo que es seguro leer. No se conservó nada.</translation>
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
        <translation>Correo: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Score %1 of 100: %2</source>
        <comment>points, High-quality lead</comment>
        <translation>Puntuación %1 de 100: %2</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <comment>text that the AI wrote</comment>
        <translation>%1 (IA)</translation>
    </message>
    <message>
        <source>- %1: “%2” (%3)</source>
        <comment>budget: “$10k is approved” (16 Nov, 13:46)</comment>
        <translation>- %1: «%2» (%3)</translation>
    </message>
    <message>
        <source>In the visitor’s own words:</source>
        <translation>En palabras del visitante:</translation>
    </message>
    <message>
        <source>Summary (AI): %1</source>
        <translation>Resumen (IA): %1</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>No CRM contact linked</source>
        <translation>Sin contacto del CRM vinculado</translation>
    </message>
    <message>
        <source>linked automatically</source>
        <translation>vínculo automático</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>vínculo creado por %1</translation>
    </message>
    <message>
        <source>Waiting for the CRM</source>
        <translation>En espera del CRM</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>how sure a match is</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>CRM sync, short</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>New since you last looked</source>
        <translation>Nueva desde la última vez que miró</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agente %1</translation>
    </message>
    <message>
        <source>Left this filter</source>
        <translation>Fuera del filtro</translation>
    </message>
    <message>
        <source>It no longer matches the filter and stays while it is selected.</source>
        <translation>Ya no coincide con el filtro y se mantiene mientras esté seleccionada.</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>Plazo de seguimiento: %1</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>Recordatorio: %1</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Aún no hay resumen.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>%1&#xa0;h de plazo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes left, shortest</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min de plazo</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late, shortest</comment>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days</comment>
        <translation>%1&#xa0;d de retraso</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours late, shortest</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h late</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h de retraso</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>follow-up, just now due</comment>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes late, shortest</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min de retraso</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year, between messages</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date of another year, between messages</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date inside a sentence</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <comment>date, time, time zone (time in UTC)</comment>
        <translation>%1, %2 %3 (%4 UTC)</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;mil</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>score %1, high</source>
        <translation>puntuación %1, alta</translation>
    </message>
    <message>
        <source>score %1, medium</source>
        <translation>puntuación %1, media</translation>
    </message>
    <message>
        <source>score %1, low</source>
        <translation>puntuación %1, baja</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status, spoken</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>status, spoken</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>status, spoken</comment>
        <translation>archivada</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>spoken</comment>
        <translation>vinculada</translation>
    </message>
    <message>
        <source>not linked</source>
        <comment>spoken</comment>
        <translation>sin vincular</translation>
    </message>
    <message>
        <source>match %1%</source>
        <comment>spoken</comment>
        <translation>coincidencia del %1&#xa0;%</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>vínculo %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time, spoken</comment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time, spoken</comment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time, spoken</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>follow up in 1 minute</source>
        <translation>queda 1 minuto para el seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln minutes</source>
        <translation>
            <numerusform>queda %Ln minuto para el seguimiento</numerusform>
            <numerusform>quedan %Ln minutos para el seguimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>follow up in 1 hour</source>
        <translation>queda 1 hora para el seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>follow up in %Ln hours</source>
        <translation>
            <numerusform>queda %Ln hora para el seguimiento</numerusform>
            <numerusform>quedan %Ln horas para el seguimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up is late</source>
        <translation>seguimiento con retraso</translation>
    </message>
    <message>
        <source>follow-up is 1 hour late</source>
        <translation>seguimiento con 1 hora de retraso</translation>
    </message>
    <message numerus="yes">
        <source>follow-up is %Ln hours late</source>
        <translation>
            <numerusform>seguimiento con %Ln hora de retraso</numerusform>
            <numerusform>seguimiento con %Ln horas de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading conversation</source>
        <translation>Cargando conversación</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>agente %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <comment>time, spoken</comment>
        <translation>recordatorio %1</translation>
    </message>
    <message>
        <source>no longer in this filter</source>
        <translation>ya no está en este filtro</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>an unseen conversation, spoken</comment>
        <translation>Nueva: %1</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>Agente de IA</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Prueba de %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>a time of today, inside a sentence</comment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>a time of tomorrow, inside a sentence</comment>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>a time of yesterday, inside a sentence</comment>
        <translation>ayer, %1</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>status of a conversation</comment>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculada</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Match %1%</source>
        <translation>Coincidencia %1&#xa0;%</translation>
    </message>
    <message>
        <source>Same email</source>
        <translation>Mismo correo</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Mismo teléfono</translation>
    </message>
    <message>
        <source>Same email domain</source>
        <translation>Mismo dominio de correo</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nombre similar</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Misma empresa</translation>
    </message>
    <message>
        <source>CRM pending</source>
        <translation>CRM pendiente</translation>
    </message>
    <message>
        <source>CRM synced</source>
        <translation>CRM sincronizado</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>Error del CRM</translation>
    </message>
    <message>
        <source>CRM: %1</source>
        <translation>CRM: %1</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>Name missing. The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>Falta el nombre. El CRM necesita nombre y apellido. Vincule un contacto aquí o reinténtelo cuando se conozcan.</translation>
    </message>
    <message>
        <source>No email or phone. The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>Sin correo ni teléfono. El CRM no puede guardar a este visitante. Vincule un contacto a mano.</translation>
    </message>
    <message>
        <source>Contact already exists. Pick the right one.</source>
        <translation>El contacto ya existe. Elija el correcto.</translation>
    </message>
    <message>
        <source>The CRM connection has ended. Reconnect it in your chat service, then retry.</source>
        <translation>La conexión con el CRM ha caducado. Restablézcala en su servicio de chat y reinténtelo.</translation>
    </message>
    <message>
        <source>The CRM asks to wait.</source>
        <translation>El CRM pide que se espere.</translation>
    </message>
    <message>
        <source>The CRM did not answer.</source>
        <translation>El CRM no respondió.</translation>
    </message>
    <message>
        <source>The CRM refused the data and gave no reason.</source>
        <translation>El CRM rechazó los datos sin indicar el motivo.</translation>
    </message>
    <message>
        <source>The CRM refused the data: “%1”.</source>
        <translation>El CRM rechazó los datos: «%1».</translation>
    </message>
    <message>
        <source>New business</source>
        <comment>what a visitor wants</comment>
        <translation>Negocio nuevo</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <comment>what a visitor wants</comment>
        <translation>Cliente actual</translation>
    </message>
    <message>
        <source>Job enquiry</source>
        <comment>what a visitor wants</comment>
        <translation>Consulta de empleo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <comment>what a visitor wants</comment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Partnership</source>
        <comment>what a visitor wants</comment>
        <translation>Colaboración</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>what a visitor wants</comment>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Implicación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Desmentido</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Sin mencionar</translation>
    </message>
    <message>
        <source>High</source>
        <comment>score</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>score</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>score</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>High-quality lead</source>
        <translation>Lead de calidad alta</translation>
    </message>
    <message>
        <source>Medium-quality lead</source>
        <translation>Lead de calidad media</translation>
    </message>
    <message>
        <source>Low-quality lead</source>
        <translation>Lead de calidad baja</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Aún sin puntuación</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>a number of messages</comment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>only general questions</source>
        <translation>solo preguntas generales</translation>
    </message>
    <message>
        <source>no budget, date or role mentioned</source>
        <translation>sin mencionar presupuesto, fecha ni cargo</translation>
    </message>
    <message>
        <source>Hot now</source>
        <comment>view of the list</comment>
        <translation>Leads calientes</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <comment>view of the list</comment>
        <translation>Seguimiento pendiente</translation>
    </message>
    <message>
        <source>CRM errors</source>
        <comment>view of the list</comment>
        <translation>Errores del CRM</translation>
    </message>
    <message>
        <source>Unscored</source>
        <comment>view of the list</comment>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 match in messages</source>
        <translation>1 coincidencia en los mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches in messages</source>
        <translation>
            <numerusform>%Ln coincidencia en los mensajes</numerusform>
            <numerusform>%Ln coincidencias en los mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no cache in “%1”. Run leadlight sync first.</source>
        <translation>No hay caché en «%1». Ejecute primero leadlight sync.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Desconocido (%1)</translation>
    </message>
    <message>
        <source>Possible wrong contact</source>
        <translation>Posible contacto equivocado</translation>
    </message>
    <message>
        <source>Wrong?</source>
        <comment>contact, a doubt, short</comment>
        <translation>¿Equivocado?</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Your change is saved on this computer and waits to be sent.</source>
        <translation>Su cambio está guardado en este equipo y pendiente de envío.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Your change is being sent.</source>
        <translation>Su cambio se está enviando.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change that was not accepted</comment>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Your change was not taken over. Decide what becomes of it.</source>
        <translation>Su cambio no se aplicó. Decida qué hacer con él.</translation>
    </message>
    <message>
        <source>change waiting to be sent</source>
        <comment>spoken</comment>
        <translation>cambio pendiente de envío</translation>
    </message>
    <message>
        <source>change being sent</source>
        <comment>spoken</comment>
        <translation>cambio enviándose</translation>
    </message>
    <message>
        <source>change needs you</source>
        <comment>spoken</comment>
        <translation>cambio que requiere su decisión</translation>
    </message>
    <message>
        <source>possible wrong contact</source>
        <comment>spoken</comment>
        <translation>posible contacto equivocado</translation>
    </message>
    <message>
        <source>Possible wrong contact: the visitor wrote %1, the contact has %2.</source>
        <translation>Posible contacto equivocado: el visitante escribió %1, el contacto tiene %2.</translation>
    </message>
</context>
<context>
    <name>GestureWords</name>
    <message>
        <source>Reopen</source>
        <comment>a change of status</comment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a change of status</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a change of status</comment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>a contact</comment>
        <translation>Vincular con %1</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Eliminar el vínculo</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>Reintentar la sincronización con el CRM</translation>
    </message>
    <message>
        <source>Save a note</source>
        <translation>Guardar una nota</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Eliminar una nota</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>Conversation reopened</source>
        <translation>Conversación reabierta</translation>
    </message>
    <message>
        <source>%1 conversations reopened</source>
        <translation>%1 conversaciones reabiertas</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversación cerrada</translation>
    </message>
    <message>
        <source>%1 conversations closed</source>
        <translation>%1 conversaciones cerradas</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>Conversación archivada</translation>
    </message>
    <message>
        <source>%1 conversations archived</source>
        <translation>%1 conversaciones archivadas</translation>
    </message>
    <message>
        <source>Conversation changed</source>
        <translation>Conversación modificada</translation>
    </message>
    <message>
        <source>%1 conversations changed</source>
        <translation>%1 conversaciones modificadas</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <comment>a contact</comment>
        <translation>Vinculada con %1</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Vínculo eliminado</translation>
    </message>
    <message>
        <source>%1 links removed</source>
        <translation>%1 vínculos eliminados</translation>
    </message>
    <message>
        <source>CRM sync is tried again</source>
        <translation>Se reintenta la sincronización con el CRM</translation>
    </message>
    <message>
        <source>CRM sync is tried again for %1 conversations</source>
        <translation>Se reintenta la sincronización con el CRM de %1 conversaciones</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Undo reopen</source>
        <translation>Deshacer: reabrir</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Deshacer: cerrar</translation>
    </message>
    <message>
        <source>Undo archive</source>
        <translation>Deshacer: archivar</translation>
    </message>
    <message>
        <source>Undo link to %1</source>
        <comment>a contact</comment>
        <translation>Deshacer: vincular con %1</translation>
    </message>
    <message>
        <source>Undo removing the link</source>
        <translation>Deshacer: eliminar el vínculo</translation>
    </message>
    <message>
        <source>Undo CRM retry</source>
        <translation>Deshacer: reintentar con el CRM</translation>
    </message>
    <message>
        <source>Undo note</source>
        <translation>Deshacer: nota</translation>
    </message>
    <message>
        <source>Undo deleting a note</source>
        <translation>Deshacer: eliminar una nota</translation>
    </message>
    <message>
        <source>Undo change of status</source>
        <translation>Deshacer: cambiar el estado</translation>
    </message>
    <message>
        <source>Redo reopen</source>
        <translation>Rehacer: reabrir</translation>
    </message>
    <message>
        <source>Redo close</source>
        <translation>Rehacer: cerrar</translation>
    </message>
    <message>
        <source>Redo archive</source>
        <translation>Rehacer: archivar</translation>
    </message>
    <message>
        <source>Redo link to %1</source>
        <comment>a contact</comment>
        <translation>Rehacer: vincular con %1</translation>
    </message>
    <message>
        <source>Redo removing the link</source>
        <translation>Rehacer: eliminar el vínculo</translation>
    </message>
    <message>
        <source>Redo CRM retry</source>
        <translation>Rehacer: reintentar con el CRM</translation>
    </message>
    <message>
        <source>Redo note</source>
        <translation>Rehacer: nota</translation>
    </message>
    <message>
        <source>Redo deleting a note</source>
        <translation>Rehacer: eliminar una nota</translation>
    </message>
    <message>
        <source>Redo change of status</source>
        <translation>Rehacer: cambiar el estado</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Undo archive, how many</comment>
        <translation>%1 (%2 conversaciones)</translation>
    </message>
    <message>
        <source>%1 (%2 conversations)</source>
        <comment>Redo archive, how many</comment>
        <translation>%1 (%2 conversaciones)</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New lead, score %1</source>
        <translation>Lead nuevo, puntuación %1</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, puntuación %2</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>Error de sincronización con el CRM</translation>
    </message>
    <message>
        <source>CRM sync error: %1</source>
        <translation>Error de sincronización con el CRM: %1</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <translation>Plazo de seguimiento: %1</translation>
    </message>
    <message>
        <source>Follow up with %1 by %2</source>
        <translation>Hacer seguimiento de %1 (plazo: %2)</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Recordatorio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads, best score %1</source>
        <translation>
            <numerusform>%Ln lead nuevo, mejor puntuación: %1</numerusform>
            <numerusform>%Ln leads nuevos, mejor puntuación: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new CRM sync errors</source>
        <translation>
            <numerusform>%Ln error nuevo de sincronización con el CRM</numerusform>
            <numerusform>%Ln errores nuevos de sincronización con el CRM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due soon</source>
        <translation>
            <numerusform>%Ln seguimiento vence pronto</numerusform>
            <numerusform>%Ln seguimientos vencen pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation>
            <numerusform>%Ln recordatorio</numerusform>
            <numerusform>%Ln recordatorios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>Saved on this computer, waiting to be sent.</source>
        <translation>Guardado en este equipo, pendiente de envío.</translation>
    </message>
    <message>
        <source>Being sent.</source>
        <translation>Enviándose.</translation>
    </message>
    <message>
        <source>The server has it. It shows everywhere in a moment.</source>
        <translation>El servidor ya lo tiene. En un momento se verá en todas partes.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>The server did not accept it. Send it again or discard it.</source>
        <translation>El servidor no lo aceptó. Vuelva a enviarlo o descártelo.</translation>
    </message>
    <message>
        <source>The server&apos;s side changed meanwhile. Choose which one stays.</source>
        <translation>Mientras tanto hubo un cambio en el servidor. Elija cuál se conserva.</translation>
    </message>
    <message>
        <source>Nobody can tell whether this was saved. Look at the conversation, then send it again or discard it.</source>
        <translation>No es posible saber si esto se guardó. Mire la conversación y, después, vuelva a enviarlo o descártelo.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>Deshecho antes de enviarse.</translation>
    </message>
    <message>
        <source>A later change took its place.</source>
        <translation>Un cambio posterior ocupó su lugar.</translation>
    </message>
    <message>
        <source>Given up by you.</source>
        <translation>Descartado por usted.</translation>
    </message>
    <message>
        <source>A newer Leadlight left it as “%1”. Install the newest version.</source>
        <translation>Un Leadlight más reciente lo dejó como «%1». Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>Sending was stopped. It is sent again by itself.</source>
        <translation>El envío se detuvo. Se vuelve a enviar automáticamente.</translation>
    </message>
    <message>
        <source>No network. It is sent when the connection is back.</source>
        <translation>No hay red. Se enviará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>No server answers at this address. It is tried again; check the address if this lasts.</source>
        <translation>Ningún servidor responde en esta dirección. Se volverá a intentar; revise la dirección si esto continúa.</translation>
    </message>
    <message>
        <source>The server takes no connection. It is tried again by itself.</source>
        <translation>El servidor no acepta conexiones. Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It is tried again; nothing is saved twice.</source>
        <translation>El servidor no respondió a tiempo. Se volverá a intentar; nada se guarda dos veces.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It is tried again; nothing is saved twice.</source>
        <translation>La conexión se interrumpió antes de que la respuesta estuviera completa. Se volverá a intentar; nada se guarda dos veces.</translation>
    </message>
    <message>
        <source>The certificate is not from a trusted source, so nothing was sent. Ask the people who run the server.</source>
        <translation>El certificado no procede de una fuente de confianza, así que no se ha enviado nada. Consulte a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>The certificate has ended, so nothing was sent. Ask the people who run the server.</source>
        <translation>El certificado ha caducado, así que no se ha enviado nada. Consulte a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so nothing was sent. Check the clock of this device.</source>
        <translation>El certificado todavía no es válido, así que no se ha enviado nada. Revise el reloj de este dispositivo.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, so nothing was sent. Ask the people who run the server.</source>
        <translation>El certificado pertenece a otra dirección, así que no se ha enviado nada. Consulte a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>No secure connection could be made, so nothing was sent. Ask the people who run the server.</source>
        <translation>No se pudo establecer una conexión segura, así que no se ha enviado nada. Consulte a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>The server points to another address, which was not followed. Check the address.</source>
        <translation>El servidor remite a otra dirección, que no se ha seguido. Revise la dirección.</translation>
    </message>
    <message>
        <source>The address does not start with https, so nothing was sent. Check the address.</source>
        <translation>La dirección no empieza por https, así que no se ha enviado nada. Revise la dirección.</translation>
    </message>
    <message>
        <source>A server answers, but it is not a chat service. Check the address.</source>
        <translation>Responde un servidor, pero no es un servicio de chat. Revise la dirección.</translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. Copy the report for the people who run the server.</source>
        <translation>La respuesta era mayor de lo que es seguro leer. Copie el informe para quienes administran el servidor.</translation>
    </message>
    <message>
        <source>The answer could not be read. Copy the report for the people who run the server.</source>
        <translation>La respuesta no se pudo leer. Copie el informe para quienes administran el servidor.</translation>
    </message>
    <message>
        <source>The server rejects this key. Enter a new key; nothing is lost until then.</source>
        <translation>El servidor rechaza esta clave. Introduzca una clave nueva; mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>This key may not change this. Ask an administrator, then send it again.</source>
        <translation>Esta clave no permite cambiar esto. Consulte a un administrador y, después, vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>The server no longer has this conversation. Discard the change.</source>
        <translation>Esta conversación ya no está en el servidor. Descarte el cambio.</translation>
    </message>
    <message>
        <source>This device was away for too long. Sync first, then send it again.</source>
        <translation>Este dispositivo estuvo sin conexión demasiado tiempo. Sincronice primero y, después, vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>This was deleted on the server. Discard the change.</source>
        <translation>Esto se eliminó en el servidor. Descarte el cambio.</translation>
    </message>
    <message>
        <source>The server asks to wait. It is sent again by itself.</source>
        <translation>El servidor pide que se espere. Se vuelve a enviar automáticamente.</translation>
    </message>
    <message>
        <source>The server has a problem. It is tried again by itself.</source>
        <translation>El servidor tiene un problema. Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version.</source>
        <translation>El servidor solo acepta cambios de un Leadlight más reciente. Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>The server is too old for this change. Ask the people who run the server.</source>
        <translation>El servidor es demasiado antiguo para este cambio. Consulte a quienes administran el servidor.</translation>
    </message>
    <message>
        <source>The server refused the change. Change it and send it again, or copy the report.</source>
        <translation>El servidor ha rechazado el cambio. Modifíquelo y vuelva a enviarlo, o copie el informe.</translation>
    </message>
    <message>
        <source>The server does not keep to the agreed rules. Copy the report for the people who run it.</source>
        <translation>El servidor no respeta las reglas acordadas. Copie el informe para quienes lo administran.</translation>
    </message>
    <message>
        <source>The disk could not be written. Check the disk and the permissions of the profile folder.</source>
        <translation>No se pudo escribir en el disco. Revise el disco y los permisos de la carpeta del perfil.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; it is tried again by itself.</source>
        <translation>El disco está lleno. Libere espacio; se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Another program is using the data of this profile. Close the other window of Leadlight.</source>
        <translation>Otro programa está usando los datos de este perfil. Cierre la otra ventana de Leadlight.</translation>
    </message>
    <message>
        <source>The stored changes are damaged. Compare with the conversation before you send it again.</source>
        <translation>Los cambios guardados están dañados. Compárelos con la conversación antes de volver a enviar.</translation>
    </message>
    <message>
        <source>The changes were stored by a newer Leadlight. Install the newest version.</source>
        <translation>Los cambios proceden de un Leadlight más reciente. Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>A newer request replaced this one. It is tried again by itself.</source>
        <translation>Una solicitud más reciente ha sustituido a esta. Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Offline. Changes are sent when the connection is back.</source>
        <translation>Sin conexión. Los cambios se enviarán cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The server rejects this key. Changes are sent after you enter a new key.</source>
        <translation>El servidor rechaza esta clave. Los cambios se enviarán cuando introduzca una clave nueva.</translation>
    </message>
    <message>
        <source>The server takes changes only from a newer Leadlight. Install the newest version; nothing is lost.</source>
        <translation>El servidor solo acepta cambios de un Leadlight más reciente. Instale la versión más reciente; no se pierde nada.</translation>
    </message>
    <message>
        <source>The connection to the server is not set up right. Check the address; nothing is lost.</source>
        <translation>La conexión con el servidor no está bien configurada. Revise la dirección; no se pierde nada.</translation>
    </message>
    <message>
        <source>It has waited for long although the server answers. It is kept and tried on; copy the report for whoever looks after the service.</source>
        <translation>Lleva mucho tiempo en espera aunque el servidor responde. Se conserva y se sigue intentando; copie el informe para quienes administran el servicio.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>12 min ago</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 intento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>next try at %1</source>
        <translation>próximo intento: %1</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a note</comment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>On the server (%1, %2)</source>
        <comment>who and when</comment>
        <translation>En el servidor (%1, %2)</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>On the server (%1)</source>
        <comment>who or when</comment>
        <translation>En el servidor (%1)</translation>
    </message>
    <message>
        <source>1 change needs you</source>
        <translation>1 cambio requiere su decisión</translation>
    </message>
    <message>
        <source>%1 changes need you</source>
        <translation>%1 cambios requieren su decisión</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>1 cambio pendiente</translation>
    </message>
    <message>
        <source>%1 changes waiting</source>
        <translation>%1 cambios pendientes</translation>
    </message>
    <message>
        <source>This server cannot do this yet.</source>
        <translation>Este servidor aún no puede hacer esto.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>There is no display here. Use --screenshot FILE, or sync, list and act.</source>
        <translation>Aquí no hay ninguna pantalla. Use --screenshot FILE, o bien sync, list y act.</translation>
    </message>
    <message>
        <source>The input could not be read to its end.</source>
        <translation>No se pudo leer la entrada hasta el final.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>This address starts with http. Use https, else others can read the key on its way.</source>
        <translation>Esta dirección empieza por http. Use https; si no, otros podrían leer la clave por el camino.</translation>
    </message>
    <message>
        <source>This is not an address that starts with https. Check the spelling.</source>
        <translation>Esta dirección no empieza por https. Revise la ortografía.</translation>
    </message>
    <message>
        <source>This cannot be an address. Check the spelling.</source>
        <translation>Esto no puede ser una dirección. Revise la ortografía.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @: the key below is all that is needed.</source>
        <translation>Omita el nombre y la contraseña antes de la @: basta con la clave de abajo.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: only the server’s address is needed.</source>
        <translation>Omita todo a partir de ? o #: basta con la dirección del servidor.</translation>
    </message>
    <message>
        <source>A key has no spaces and no accented letters. Copy it again from your chat service.</source>
        <translation>Una clave no tiene espacios ni letras acentuadas. Vuelva a copiarla de su servicio de chat.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size in per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>La misma</translation>
    </message>
    <message>
        <source>Every score</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta de Leadlight</translation>
    </message>
    <message>
        <source>Where your conversations come from</source>
        <translation>De dónde vienen sus conversaciones</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Replace it when the server no longer takes it</source>
        <translation>Sustitúyala cuando el servidor deje de aceptarla</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta de Leadlight</translation>
    </message>
    <message>
        <source>Each account is kept apart from the others</source>
        <translation>Cada cuenta se guarda separada de las demás</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Eliminar de este dispositivo</translation>
    </message>
    <message>
        <source>Deletes what is kept here; the server keeps everything</source>
        <translation>Borra lo guardado aquí; el servidor lo conserva todo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follows the system by default</source>
        <translation>Por defecto, el del sistema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Auto: one line of summary in narrow lists</source>
        <translation>Automática: una línea de resumen en listas estrechas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>On top of the system’s size</source>
        <translation>Se suma al tamaño del sistema</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>No slides or fades</source>
        <translation>Sin deslizamientos ni fundidos</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Stronger borders and text</source>
        <translation>Bordes y texto más marcados</translation>
    </message>
    <message>
        <source>Use the system font</source>
        <translation>Usar la fuente del sistema</translation>
    </message>
    <message>
        <source>Instead of Inter</source>
        <translation>En lugar de Inter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the program; dates and numbers follow it</source>
        <translation>Del programa; también rige fechas y números</translation>
    </message>
    <message>
        <source>After an action</source>
        <translation>Después de una acción</translation>
    </message>
    <message>
        <source>What is selected once a conversation leaves the list</source>
        <translation>Qué se selecciona cuando una conversación sale de la lista</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Shown by your desktop, also when the window is closed to the tray</source>
        <translation>Las muestra su escritorio, también con la ventana cerrada en la bandeja</translation>
    </message>
    <message>
        <source>New leads from score</source>
        <translation>Leads nuevos con puntuación desde</translation>
    </message>
    <message>
        <source>Leads below it come quietly</source>
        <translation>Los leads por debajo llegan sin avisar</translation>
    </message>
    <message>
        <source>New CRM errors</source>
        <translation>Errores nuevos del CRM</translation>
    </message>
    <message>
        <source>A conversation could not be brought into the CRM</source>
        <translation>No se pudo pasar una conversación al CRM</translation>
    </message>
    <message>
        <source>Follow-ups and reminders</source>
        <translation>Seguimientos y recordatorios</translation>
    </message>
    <message>
        <source>Before the 24 hours end or a reminder comes</source>
        <translation>Antes de que acaben las 24 horas o llegue un recordatorio</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>No name and no summary, for shared screens</source>
        <translation>Sin nombre ni resumen, para pantallas compartidas</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Nothing is shown; one notification sums it up afterwards</source>
        <translation>No se muestra nada; después, una notificación lo resume</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Where the desktop has one</source>
        <translation>Si el escritorio tiene una</translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation>Seguir en ejecución al cerrar</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray</source>
        <translation>Al cerrar la ventana, el icono queda en la bandeja</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Letters act while the list or the messages have the focus</source>
        <translation>Las letras actúan mientras la lista o los mensajes tienen el foco</translation>
    </message>
    <message>
        <source>What is kept on this device</source>
        <translation>Qué se guarda en este dispositivo</translation>
    </message>
    <message>
        <source>The cache is not encrypted</source>
        <translation>La caché no está cifrada</translation>
    </message>
    <message>
        <source>Where your API key is kept</source>
        <translation>Dónde se guarda su clave de API</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este dispositivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Everything is fetched again; your own marks and views stay</source>
        <translation>Todo se vuelve a descargar; sus marcas y vistas se conservan</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>1 transcript could not be read and was left aside.</source>
        <translation>No se pudo leer 1 transcripción y se ha dejado aparte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts could not be read and were left aside.</source>
        <translation>
            <numerusform>No se pudo leer %Ln transcripción y se ha dejado aparte.</numerusform>
            <numerusform>No se pudieron leer %Ln transcripciones y se han dejado aparte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::AccountRemoval</name>
    <message>
        <source>The folder of this account could not be removed. Check its permissions.</source>
        <translation>No se pudo eliminar la carpeta de esta cuenta. Revise sus permisos.</translation>
    </message>
    <message>
        <source>The account is removed, but the keyring did not answer. If it holds the key, remove it there.</source>
        <translation>La cuenta se ha eliminado, pero el llavero no respondió. Si contiene la clave, elimínela allí.</translation>
    </message>
</context>
<context>
    <name>leadlight::AccountToken</name>
    <message>
        <source>Account without a name</source>
        <translation>Cuenta sin nombre</translation>
    </message>
    <message>
        <source>Remove account %1</source>
        <translation>Quitar la cuenta %1</translation>
    </message>
</context>
<context>
    <name>leadlight::Accounts</name>
    <message>
        <source>No server is set. Start Leadlight with --server, or with --demo for sample data.</source>
        <translation>No hay ningún servidor configurado. Inicie Leadlight con --server, o con --demo para usar datos de ejemplo.</translation>
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
        <translation>Use una sola tecla, junto con Ctrl o Shift si lo desea.</translation>
    </message>
    <message>
        <source>Ctrl+Alt and AltGr type characters such as @ on many keyboards.</source>
        <translation>Ctrl+Alt y AltGr escriben caracteres como @ en muchos teclados.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus.</source>
        <translation>Alt con una letra abre los menús.</translation>
    </message>
    <message>
        <source>The Tab key moves between the controls.</source>
        <translation>La tecla Tab pasa de un control a otro.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 open the views.</source>
        <translation>De Ctrl+1 a Ctrl+9 se abren las vistas.</translation>
    </message>
    <message>
        <source>This command works everywhere in the window, so a letter alone would act while you type.</source>
        <translation>Este comando funciona en toda la ventana, por lo que una letra sola actuaría mientras escribe.</translation>
    </message>
    <message>
        <source>Text fields need this key.</source>
        <translation>Los campos de texto necesitan esta tecla.</translation>
    </message>
    <message>
        <source>Open view %1</source>
        <translation>Abrir la vista %1</translation>
    </message>
    <message>
        <source>Mark as seen or unseen</source>
        <translation>Marcar como vista o no vista</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>Marcar como contactado</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Recordármelo…</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Prepare follow-up</source>
        <translation>Preparar el seguimiento</translation>
    </message>
    <message>
        <source>Copy link to conversation</source>
        <translation>Copiar enlace a la conversación</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Show or hide insights</source>
        <translation>Mostrar u ocultar el análisis</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Next unseen conversation</source>
        <translation>Siguiente conversación no vista</translation>
    </message>
    <message>
        <source>Previous unseen conversation</source>
        <translation>Anterior conversación no vista</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Scroll the messages down</source>
        <translation>Bajar por los mensajes</translation>
    </message>
    <message>
        <source>Scroll the messages up</source>
        <translation>Subir por los mensajes</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Sort by newest first</source>
        <translation>Ordenar: más recientes primero</translation>
    </message>
    <message>
        <source>Sort by oldest first</source>
        <translation>Ordenar: más antiguas primero</translation>
    </message>
    <message>
        <source>Sort by highest score</source>
        <translation>Ordenar: mayor puntuación</translation>
    </message>
    <message>
        <source>Sort by follow-up due</source>
        <translation>Ordenar: seguimiento pendiente</translation>
    </message>
    <message>
        <source>Save this search as a view…</source>
        <translation>Guardar esta búsqueda como vista…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show or hide the menu bar</source>
        <translation>Mostrar u ocultar la barra de menús</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>About Leadlight</source>
        <translation>Acerca de Leadlight</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Retry CRM sync</source>
        <translation>Reintentar la sincronización con el CRM</translation>
    </message>
    <message>
        <source>Retry all with this cause</source>
        <translation>Reintentar todas las de esta causa</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Link contact…</source>
        <translation>Vincular contacto…</translation>
    </message>
    <message>
        <source>Sort by cause</source>
        <translation>Ordenar: por causa</translation>
    </message>
    <message>
        <source>Select or deselect conversation</source>
        <translation>Seleccionar o deseleccionar la conversación</translation>
    </message>
    <message>
        <source>Select all in this list</source>
        <translation>Seleccionar todas en esta lista</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Show unsent changes</source>
        <translation>Mostrar los cambios sin enviar</translation>
    </message>
</context>
<context>
    <name>leadlight::Application</name>
    <message>
        <source>This link leads to nothing in Leadlight.</source>
        <translation>Este enlace no lleva a nada en Leadlight.</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
</context>
<context>
    <name>leadlight::BulkOutcome</name>
    <message>
        <source>1 conversation could not be changed and stays selected.</source>
        <translation>No se pudo modificar 1 conversación, que sigue seleccionada.</translation>
    </message>
    <message>
        <source>%1 conversations could not be changed and stay selected.</source>
        <translation>No se pudieron modificar %1 conversaciones, que siguen seleccionadas.</translation>
    </message>
</context>
<context>
    <name>leadlight::BusMessenger</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remind me in 1 h</source>
        <translation>Recordármelo en 1&#xa0;h</translation>
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
        <translation>%1, 1 conversación</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1, %2 conversaciones</translation>
    </message>
</context>
<context>
    <name>leadlight::CommandPalette</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ elegir</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Enter ejecutar</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc cerrar</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command, a view or a person</source>
        <translation>Busque un comando, una vista o una persona</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Nothing for “%1”.</source>
        <translation>Sin resultados para «%1».</translation>
    </message>
</context>
<context>
    <name>leadlight::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectDialog</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to your chat service</source>
        <translation>Conectarse a su servicio de chat</translation>
    </message>
    <message>
        <source>Conversations are then kept on this device.</source>
        <translation>Las conversaciones se guardan entonces en este dispositivo.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Mostrar clave</translation>
    </message>
    <message>
        <source>Hide key</source>
        <translation>Ocultar clave</translation>
    </message>
    <message>
        <source>History to keep offline</source>
        <translation>Historial para leer sin conexión</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>How far back whole conversations can be read without a network. Older ones stay in the list and are fetched when you open them.</source>
        <translation>Hasta cuándo se remontan las conversaciones que se pueden leer completas sin red. Las anteriores siguen en la lista y se descargan al abrirlas.</translation>
    </message>
    <message>
        <source>Certificate file…</source>
        <translation>Archivo de certificado…</translation>
    </message>
    <message>
        <source>For servers whose certificate was made by your own company: the file of its authority (PEM).</source>
        <translation>Para servidores cuyo certificado creó su propia empresa: el archivo de su autoridad de certificación (PEM).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the certificate file</source>
        <translation>Quitar el archivo de certificado</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settings › API in your chat service</source>
        <translation>Ajustes › API en su servicio de chat</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Introducir una clave nueva</translation>
    </message>
    <message>
        <source>For %1. What is on this device stays readable.</source>
        <translation>Para %1. Lo que hay en este dispositivo se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in files or logs.</source>
        <translation>Se guarda en el llavero del sistema, nunca en archivos ni registros.</translation>
    </message>
    <message>
        <source>This desktop has no keyring. The key is kept until you quit, never in files or logs, and asked for at the next start.</source>
        <translation>Este escritorio no tiene llavero. La clave se conserva hasta que salga, nunca en archivos ni registros, y se pedirá en el próximo inicio.</translation>
    </message>
    <message>
        <source>The system keyring did not take the key. Unlock it and connect again, or connect again to keep the key until you quit.</source>
        <translation>El llavero del sistema no aceptó la clave. Desbloquéelo y vuelva a conectar, o vuelva a conectar para conservar la clave hasta que salga.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 conversation.</source>
        <translation>1 conversación.</translation>
    </message>
    <message>
        <source>%1 conversations.</source>
        <translation>%1 conversaciones.</translation>
    </message>
    <message>
        <source>%1, 1 conversation.</source>
        <translation>%1, 1 conversación.</translation>
    </message>
    <message>
        <source>%1, %2 conversations.</source>
        <translation>%1, %2 conversaciones.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Only certificates of “%1” are trusted.</source>
        <translation>Solo se confía en los certificados de «%1».</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The address of your chat service is missing.</source>
        <translation>Falta la dirección de su servicio de chat.</translation>
    </message>
    <message>
        <source>The key is missing. You find it in the settings of your chat service.</source>
        <translation>Falta la clave. La encontrará en los ajustes de su servicio de chat.</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectFlow</name>
    <message>
        <source>The certificate file holds no certificate that can be read. Choose another.</source>
        <translation>El archivo de certificado no contiene ningún certificado legible. Elija otro.</translation>
    </message>
</context>
<context>
    <name>leadlight::ConnectionPage</name>
    <message>
        <source>Change key…</source>
        <translation>Cambiar clave…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Remove from this device…</source>
        <translation>Eliminar de este dispositivo…</translation>
    </message>
    <message>
        <source>Remove %1 from this device?</source>
        <translation>¿Eliminar %1 de este dispositivo?</translation>
    </message>
    <message>
        <source>Its conversations, your marks, reminders and views on this device are deleted, and its API key too. The server keeps everything.</source>
        <translation>Se borran de este dispositivo sus conversaciones, marcas, recordatorios y vistas, así como la clave de API. El servidor lo conserva todo.</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Eliminar de este dispositivo</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationHeader</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Mark as unseen</source>
        <translation>Marcar como no vista</translation>
    </message>
    <message>
        <source>Hide insights</source>
        <translation>Ocultar análisis</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>Mostrar análisis</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationPane</name>
    <message>
        <source>Follow-up note copied</source>
        <translation>Nota de seguimiento copiada</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationView</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 nueva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>conversations above the visible ones</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ConversationVisit</name>
    <message>
        <source>New since %1</source>
        <comment>a time</comment>
        <translation>Nuevo desde %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmErrorBar</name>
    <message>
        <source>Retry CRM sync</source>
        <translation>Reintentar sincronización</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Detalles para un informe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>No email or phone</source>
        <translation>Sin correo ni teléfono</translation>
    </message>
    <message>
        <source>Contact already exists</source>
        <translation>El contacto ya existe</translation>
    </message>
    <message>
        <source>Data refused by the CRM</source>
        <translation>Datos rechazados por el CRM</translation>
    </message>
    <message>
        <source>CRM connection ended</source>
        <translation>Conexión con el CRM caducada</translation>
    </message>
    <message>
        <source>CRM asks to wait</source>
        <translation>El CRM pide que se espere</translation>
    </message>
    <message>
        <source>CRM did not answer</source>
        <translation>El CRM no respondió</translation>
    </message>
    <message>
        <source>CRM not reached</source>
        <translation>No se pudo contactar con el CRM</translation>
    </message>
    <message>
        <source>CRM sync error</source>
        <translation>Error de sincronización con el CRM</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>The CRM needs a first and last name. Link a contact here, or retry once it is known.</source>
        <translation>El CRM necesita nombre y apellido. Vincule un contacto aquí o reinténtelo cuando se conozcan.</translation>
    </message>
    <message>
        <source>The CRM cannot store this visitor. Link a contact by hand.</source>
        <translation>El CRM no puede guardar a este visitante. Vincule un contacto a mano.</translation>
    </message>
    <message>
        <source>The CRM has this person already. Link the right contact.</source>
        <translation>El CRM ya tiene a esta persona. Vincule el contacto correcto.</translation>
    </message>
    <message>
        <source>Reconnect the CRM in your chat service, then retry.</source>
        <translation>Restablezca la conexión con el CRM en su servicio de chat y reinténtelo.</translation>
    </message>
    <message>
        <source>Too many changes came at once. It goes on by itself.</source>
        <translation>Llegaron demasiados cambios a la vez. Continúa automáticamente.</translation>
    </message>
    <message>
        <source>It may be down for a moment. Retry, or wait.</source>
        <translation>Puede que no esté disponible por un momento. Reinténtelo o espere.</translation>
    </message>
    <message>
        <source>Your chat service could not reach it. Retry, or wait.</source>
        <translation>Su servicio de chat no pudo contactar con él. Reinténtelo o espere.</translation>
    </message>
    <message>
        <source>The CRM gave no reason. Look into the CRM&apos;s own log, then retry.</source>
        <translation>El CRM no indicó el motivo. Mire el registro del propio CRM y reinténtelo.</translation>
    </message>
    <message>
        <source>The CRM said: “%1”. Correct it there, then retry.</source>
        <translation>El CRM dijo: «%1». Corríjalo allí y reinténtelo.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no name is known.</source>
        <translation>Un nuevo intento aún no puede funcionar: no se conoce el nombre.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: only “%1” is known, no last name.</source>
        <translation>Un nuevo intento aún no puede funcionar: solo se conoce «%1», sin apellido.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: no email and no phone number is known.</source>
        <translation>Un nuevo intento aún no puede funcionar: no se conoce correo ni número de teléfono.</translation>
    </message>
    <message>
        <source>A retry cannot succeed before a contact is linked.</source>
        <translation>Un nuevo intento no puede funcionar antes de vincular un contacto.</translation>
    </message>
    <message>
        <source>A retry cannot succeed yet: nothing has changed since the CRM refused it.</source>
        <translation>Un nuevo intento aún no puede funcionar: nada ha cambiado desde que el CRM lo rechazó.</translation>
    </message>
    <message>
        <source>Retry possible in %1 s.</source>
        <translation>Podrá reintentarlo en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Retry possible in %1.</source>
        <comment>how long</comment>
        <translation>Podrá reintentarlo en %1.</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>time of the last try</comment>
        <translation>último: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>The CRM says: “%1”</source>
        <translation>El CRM dice: «%1»</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Conversación: %1</translation>
    </message>
    <message>
        <source>Last try: %1</source>
        <translation>Último intento: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::CrmSection</name>
    <message>
        <source>No CRM contact linked.</source>
        <translation>Sin contacto del CRM vinculado.</translation>
    </message>
    <message>
        <source>Last sent to the CRM %1.</source>
        <comment>a time</comment>
        <translation>Último envío al CRM: %1.</translation>
    </message>
    <message>
        <source>Waiting for the CRM.</source>
        <translation>En espera del CRM.</translation>
    </message>
    <message>
        <source>Waiting for the CRM since %1.</source>
        <comment>a time</comment>
        <translation>En espera del CRM desde %1.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no email and no phone number.</source>
        <translation>No enviada al CRM: el visitante no dio correo ni número de teléfono.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: the visitor gave no name. The CRM needs a first and last name.</source>
        <translation>No enviada al CRM: el visitante no dio su nombre. El CRM necesita nombre y apellido.</translation>
    </message>
    <message>
        <source>Not sent to the CRM: it needs a first and last name, and only “%1” is known.</source>
        <translation>No enviada al CRM: necesita nombre y apellido, y solo se conoce «%1».</translation>
    </message>
    <message>
        <source>Not sent to the CRM. Check in your chat service that a CRM is connected.</source>
        <translation>No enviada al CRM. Compruebe en su servicio de chat que haya un CRM conectado.</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contacto sin nombre</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Cuenta sin nombre</translation>
    </message>
    <message>
        <source>Account of this contact</source>
        <translation>Cuenta de este contacto</translation>
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
        <translation>vínculo automático</translation>
    </message>
    <message>
        <source>linked by %1</source>
        <translation>vínculo creado por %1</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>vínculo manual</translation>
    </message>
    <message>
        <source>Link history</source>
        <translation>Historial de vínculos</translation>
    </message>
    <message>
        <source>Link contact</source>
        <translation>Vincular contacto</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Vincular cuenta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Clear the link</source>
        <translation>Desvincular la conversación</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Keeps this contact and ends the doubt.</source>
        <translation>Conserva este contacto y despeja la duda.</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>Cambiar contacto</translation>
    </message>
    <message>
        <source>Your chat service does not offer this.</source>
        <translation>Su servicio de chat no ofrece esto.</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Cambiar cuenta</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>Elimina el vínculo de esta conversación. El contacto conserva su cuenta.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>automatically</source>
        <translation>automáticamente</translation>
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
        <translation>No se pudo iniciar el servidor de demostración: %1.</translation>
    </message>
    <message>
        <source>The demo server ended too early.</source>
        <translation>El servidor de demostración terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>leadlight-demo-server is not installed beside leadlight.</source>
        <translation>leadlight-demo-server no está instalado junto a leadlight.</translation>
    </message>
    <message>
        <source>The demo server&apos;s certificate could not be read.</source>
        <translation>No se pudo leer el certificado del servidor de demostración.</translation>
    </message>
</context>
<context>
    <name>leadlight::EmptyState</name>
    <message>
        <source>No conversation fits</source>
        <translation>No hay conversaciones que coincidan</translation>
    </message>
    <message>
        <source>No conversation on this device has this status and CRM state.</source>
        <translation>Ninguna conversación de este dispositivo tiene este estado y esta situación en el CRM.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Sin resultados para «%1»</translation>
    </message>
    <message>
        <source>Search covers name, email, agent, summary and messages.</source>
        <translation>La búsqueda abarca nombre, correo, agente, resumen y mensajes.</translation>
    </message>
    <message>
        <source>No conversation selected</source>
        <translation>Ninguna conversación seleccionada</translation>
    </message>
    <message>
        <source>Choose one on the left, or press J.</source>
        <translation>Elija una a la izquierda o pulse J.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>They appear here as soon as a visitor talks to one of your agents.</source>
        <translation>Aparecerán aquí en cuanto un visitante hable con uno de sus agentes.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Todo al día</translation>
    </message>
    <message>
        <source>No open conversation needs an answer.</source>
        <translation>Ninguna conversación abierta necesita respuesta.</translation>
    </message>
    <message>
        <source>Getting your conversations</source>
        <translation>Obteniendo sus conversaciones</translation>
    </message>
    <message>
        <source>You can start reading as they arrive.</source>
        <translation>Puede empezar a leer a medida que llegan.</translation>
    </message>
    <message>
        <source>%1. You can start reading.</source>
        <comment>progress, 40 of 248</comment>
        <translation>%1. Ya puede empezar a leer.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No conversation is on this device yet. They come as soon as the server answers.</source>
        <translation>Aún no hay conversaciones en este dispositivo. Llegarán en cuanto el servidor responda.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Inicio de sesión necesario</translation>
    </message>
    <message>
        <source>The server rejects this key. Conversations come as soon as it knows the key.</source>
        <translation>El servidor rechaza esta clave. Las conversaciones llegarán en cuanto la reconozca.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Introducir una clave nueva</translation>
    </message>
    <message>
        <source>Sync has stopped</source>
        <translation>La sincronización se ha detenido</translation>
    </message>
    <message>
        <source>Messages are not here yet</source>
        <translation>Los mensajes aún no están aquí</translation>
    </message>
    <message>
        <source>They come as soon as the server answers.</source>
        <translation>Llegarán en cuanto el servidor responda.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>Connect to your chat service, or look around with sample data.</source>
        <translation>Conéctese a su servicio de chat o explore con datos de ejemplo.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
</context>
<context>
    <name>leadlight::FactRow</name>
    <message>
        <source>Show the message with: %1</source>
        <translation>Mostrar el mensaje con: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>Abre %1. El nombre usa letras que se parecen a otras.</translation>
    </message>
</context>
<context>
    <name>leadlight::FactorRow</name>
    <message>
        <source>Not found in the transcript</source>
        <translation>No está en la transcripción</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the visitor&apos;s own words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Show the message in the transcript</source>
        <translation>Mostrar el mensaje en la transcripción</translation>
    </message>
    <message>
        <source>%1: show the message of %2</source>
        <comment>factor, time</comment>
        <translation>%1: mostrar el mensaje de las %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>a message by its number</comment>
        <translation>N.º&#xa0;%1</translation>
    </message>
    <message>
        <source>This message is not on this device yet</source>
        <translation>Este mensaje aún no está en este dispositivo</translation>
    </message>
    <message>
        <source>%1: message %2, not on this device yet</source>
        <translation>%1: mensaje %2, aún no está en este dispositivo</translation>
    </message>
</context>
<context>
    <name>leadlight::FilterBar</name>
    <message>
        <source>All</source>
        <comment>every status</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>every CRM state</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>Sincronización CRM</translation>
    </message>
    <message>
        <source>CRM</source>
        <comment>CRM sync, short</comment>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <comment>number of hits, search text</comment>
        <translation>%1 para «%2»</translation>
    </message>
</context>
<context>
    <name>leadlight::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <comment>hit number, hits so far</comment>
        <translation>%1 de %2…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>leadlight::FollowUpBar</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Recordármelo de nuevo</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>Eliminar recordatorio</translation>
    </message>
    <message>
        <source>Mark followed up</source>
        <translation>Marcar como contactado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: marked as followed up</source>
        <translation>Deshacer: marcado como contactado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Follow-up was due %1</source>
        <comment>the time</comment>
        <translation>Plazo de seguimiento vencido: %1</translation>
    </message>
    <message>
        <source>Follow up by %1</source>
        <comment>the time</comment>
        <translation>Plazo de seguimiento: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of lead, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>Contactado por correo</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>Contactado por teléfono</translation>
    </message>
    <message>
        <source>Say how you followed up</source>
        <translation>Indicar cómo hizo el seguimiento</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>menos de 1&#xa0;min de plazo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>23 h 12 min</comment>
        <translation>%1 de plazo</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>2 h</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 · reminder for %2</source>
        <comment>kind of lead and time left, time</comment>
        <translation>%1 · recordatorio: %2</translation>
    </message>
    <message>
        <source>Followed up late by email, %1</source>
        <translation>Contactado por correo con retraso, %1</translation>
    </message>
    <message>
        <source>Followed up by email, %1</source>
        <translation>Contactado por correo, %1</translation>
    </message>
    <message>
        <source>Followed up late by phone, %1</source>
        <translation>Contactado por teléfono con retraso, %1</translation>
    </message>
    <message>
        <source>Followed up by phone, %1</source>
        <translation>Contactado por teléfono, %1</translation>
    </message>
    <message>
        <source>Followed up late, %1</source>
        <translation>Contactado con retraso, %1</translation>
    </message>
    <message>
        <source>Followed up, %1</source>
        <translation>Contactado, %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>You wanted to be reminded</source>
        <translation>Usted pidió un recordatorio</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <comment>a time</comment>
        <translation>Recordatorio: %1</translation>
    </message>
    <message>
        <source>How did you follow up?</source>
        <translation>¿Cómo hizo el seguimiento?</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>De otra forma</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <comment>the time</comment>
        <translation>Venció: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>the time</comment>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>just now late</source>
        <translation>con retraso desde ahora mismo</translation>
    </message>
</context>
<context>
    <name>leadlight::GaugeLabel</name>
    <message>
        <source>Lead score %1 of 100, %2</source>
        <comment>points, word</comment>
        <translation>Puntuación del lead: %1 de 100, %2</translation>
    </message>
    <message>
        <source>No lead score</source>
        <translation>Lead sin puntuación</translation>
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
        <translation>Contactado por correo, con retraso</translation>
    </message>
    <message>
        <source>Followed up by email</source>
        <translation>Contactado por correo</translation>
    </message>
    <message>
        <source>Followed up by phone, late</source>
        <translation>Contactado por teléfono, con retraso</translation>
    </message>
    <message>
        <source>Followed up by phone</source>
        <translation>Contactado por teléfono</translation>
    </message>
    <message>
        <source>Followed up, late</source>
        <translation>Contactado con retraso</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>Score %1 withdrawn</source>
        <translation>Puntuación %1 retirada</translation>
    </message>
    <message>
        <source>Score %1 → %2</source>
        <comment>before, after</comment>
        <translation>Puntuación %1 → %2</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Vínculo eliminado</translation>
    </message>
    <message>
        <source>Link to %1 removed</source>
        <translation>Vínculo con %1 eliminado</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Vinculada con %1</translation>
    </message>
    <message>
        <source>Linked to %1 instead of %2</source>
        <translation>Vinculada con %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Status %1 → %2</source>
        <comment>before, after</comment>
        <translation>Estado: %1 → %2</translation>
    </message>
    <message>
        <source>Nothing to send to the CRM</source>
        <translation>Nada que enviar al CRM</translation>
    </message>
    <message>
        <source>Reminder removed</source>
        <translation>Recordatorio eliminado</translation>
    </message>
    <message>
        <source>Reminder for %1</source>
        <translation>Recordatorio: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Mostrar todo el historial</translation>
    </message>
    <message>
        <source>Nothing has changed since this conversation came to this device.</source>
        <translation>Nada ha cambiado desde que esta conversación llegó a este dispositivo.</translation>
    </message>
</context>
<context>
    <name>leadlight::InsightsPanel</name>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Close Insights</source>
        <translation>Cerrar análisis</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Puntuación del lead</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Told by the visitor, not verified.</source>
        <translation>Datos del visitante, sin verificar.</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>No summary yet.</source>
        <translation>Aún no hay resumen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What this device saw happen.</source>
        <translation>Lo que ha registrado este dispositivo.</translation>
    </message>
    <message>
        <source>Scored at %1</source>
        <comment>time</comment>
        <translation>Puntuado: %1</translation>
    </message>
    <message>
        <source>Scored %1</source>
        <comment>day and time</comment>
        <translation>Puntuado: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Written by your team. Visitors never see them.</source>
        <translation>Escritas por su equipo. Los visitantes nunca las ven.</translation>
    </message>
    <message>
        <source>Shows why this contact matches</source>
        <translation>Muestra por qué coincide este contacto</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la nueva tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Key for “%1”: %2</source>
        <translation>Tecla para «%1»: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old key, Backspace removes it</source>
        <translation>Escape mantiene la tecla anterior, Backspace la quita</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la tecla</translation>
    </message>
</context>
<context>
    <name>leadlight::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Busque una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Find a keyboard shortcut</source>
        <translation>Buscar un atajo de teclado</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two keys for the same command</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>Open a view</source>
        <translation>Abrir una vista</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last of several keys</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>No key for “%1”.</source>
        <translation>No hay ninguna tecla para «%1».</translation>
    </message>
</context>
<context>
    <name>leadlight::KeyboardPage</name>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Letters act while the list or the messages have the focus.</source>
        <translation>Elija una tecla y pulse la nueva. Las letras actúan mientras la lista o los mensajes tienen el foco.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Back to the key it had at first</source>
        <translation>Volver a la tecla original</translation>
    </message>
    <message>
        <source>Reset the key for “%1”</source>
        <translation>Restablecer la tecla de «%1»</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>«%1» ya no tiene tecla.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>key, and then the reason as a sentence</comment>
        <translation>No se puede usar %1: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Replace it, and that command has it no longer.</source>
        <translation>%1 pertenece a «%2». Si la reemplaza, ese comando se queda sin ella.</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now.</source>
        <translation>%1 es ahora la tecla de «%2».</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now; “%3” has none.</source>
        <translation>%1 es ahora la tecla de «%2»; «%3» no tiene ninguna.</translation>
    </message>
    <message>
        <source>“%1” has its first key again.</source>
        <translation>«%1» vuelve a tener su tecla original.</translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation>Todos los comandos vuelven a tener sus teclas originales.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkFooter</name>
    <message>
        <source>Link to the CRM</source>
        <translation>Vincular con el CRM</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the link as it is (Esc)</source>
        <translation>Dejar el vínculo como está (Esc)</translation>
    </message>
    <message>
        <source>Link when online</source>
        <translation>Vincular al conectarse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Removes the link of this conversation. The contact keeps its account.</source>
        <translation>Elimina el vínculo de esta conversación. El contacto conserva su cuenta.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkOpener</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open %1 in your browser?</source>
        <comment>a host name</comment>
        <translation>¿Abrir %1 en su navegador?</translation>
    </message>
    <message>
        <source>Full address: %1</source>
        <translation>Dirección completa: %1</translation>
    </message>
    <message>
        <source>The name of this site uses letters that look like others. It may not be the site you expect.</source>
        <translation>El nombre de este sitio usa letras que se parecen a otras. Puede que no sea el sitio que espera.</translation>
    </message>
    <message>
        <source>The connection to this site is not encrypted.</source>
        <translation>La conexión con este sitio no está cifrada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer.</source>
        <translation>No hay ningún programa de correo configurado en este equipo.</translation>
    </message>
    <message>
        <source>No program for telephone calls is set up on this computer.</source>
        <translation>No hay ningún programa de llamadas telefónicas configurado en este equipo.</translation>
    </message>
    <message>
        <source>No web browser is set up on this computer.</source>
        <translation>No hay ningún navegador web configurado en este equipo.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkPreview</name>
    <message>
        <source>Now</source>
        <comment>what is linked before the change</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After Link</source>
        <comment>what is linked after the change</comment>
        <translation>Después de vincular</translation>
    </message>
    <message>
        <source>Now: %1. After Link: %2.</source>
        <translation>Ahora: %1. Después de vincular: %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::LinkProgress</name>
    <message>
        <source>Contact without a name</source>
        <translation>Contacto sin nombre</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the change of the link</source>
        <translation>Deshacer el cambio del vínculo</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Will be linked when the connection is back.</source>
        <translation>Se vinculará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The link will be removed when the connection is back.</source>
        <translation>El vínculo se eliminará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Guardado en este equipo.</translation>
    </message>
    <message>
        <source>Linking…</source>
        <translation>Vinculando…</translation>
    </message>
    <message>
        <source>Removing the link…</source>
        <translation>Eliminando el vínculo…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 linked this conversation %2. Which contact is right?</source>
        <comment>who, when</comment>
        <translation>%1 vinculó esta conversación (%2). ¿Qué contacto es el correcto?</translation>
    </message>
    <message>
        <source>%1 removed the link of this conversation %2. What is right?</source>
        <comment>who, when</comment>
        <translation>%1 eliminó el vínculo de esta conversación (%2). ¿Qué es lo correcto?</translation>
    </message>
    <message>
        <source>Linked to someone else meanwhile</source>
        <translation>Vinculada mientras tanto con otra persona</translation>
    </message>
    <message>
        <source>Link removed meanwhile</source>
        <translation>Vínculo eliminado mientras tanto</translation>
    </message>
    <message>
        <source>meanwhile</source>
        <translation>mientras tanto</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Su elección</translation>
    </message>
    <message>
        <source>Your choice · %1</source>
        <comment>an email address</comment>
        <translation>Su elección · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1</source>
        <comment>who</comment>
        <translation>Ahora en el CRM · %1</translation>
    </message>
    <message>
        <source>In the CRM now · %1, %2</source>
        <comment>who, when</comment>
        <translation>Ahora en el CRM · %1, %2</translation>
    </message>
    <message>
        <source>Use my choice</source>
        <translation>Usar mi elección</translation>
    </message>
    <message>
        <source>Keep CRM’s</source>
        <translation>Mantener la del CRM</translation>
    </message>
    <message>
        <source>We cannot tell whether this was saved</source>
        <translation>No es posible saber si esto se guardó</translation>
    </message>
    <message>
        <source>The link was not saved</source>
        <translation>El vínculo no se guardó</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>leadlight::Linker</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Search contacts in the CRM</source>
        <translation>Buscar contactos en el CRM</translation>
    </message>
    <message>
        <source>Name, email or phone</source>
        <translation>Nombre, correo o teléfono</translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>No se encontró ningún contacto</translation>
    </message>
    <message>
        <source>Try the email address or phone number.</source>
        <translation>Pruebe con el correo o el número de teléfono.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Search accounts in the CRM</source>
        <translation>Buscar cuentas en el CRM</translation>
    </message>
    <message>
        <source>Name, website or industry</source>
        <translation>Nombre, sitio web o sector</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>No se encontró ninguna cuenta</translation>
    </message>
    <message>
        <source>Try the website or a shorter name.</source>
        <translation>Pruebe con el sitio web o un nombre más corto.</translation>
    </message>
    <message>
        <source>Search by email</source>
        <translation>Buscar por correo</translation>
    </message>
    <message>
        <source>Contact without a name</source>
        <translation>Contacto sin nombre</translation>
    </message>
    <message>
        <source>Account without a name</source>
        <translation>Cuenta sin nombre</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved on this device.</source>
        <comment>a number</comment>
        <translation>Sin conexión. Contactos guardados en este dispositivo: %1.</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved just now.</source>
        <comment>a number</comment>
        <translation>Sin conexión. Contactos guardados ahora mismo: %1.</translation>
    </message>
    <message>
        <source>Offline. Showing %1 contacts saved %2 ago.</source>
        <comment>a number, how long</comment>
        <translation>Sin conexión. Contactos guardados hace %2: %1.</translation>
    </message>
    <message>
        <source>Found by email domain. Linked with the contact.</source>
        <translation>Encontrada por el dominio de correo. Se vincula con el contacto.</translation>
    </message>
    <message>
        <source>Linked together with the contact.</source>
        <translation>Se vincula junto con el contacto.</translation>
    </message>
    <message>
        <source>Different email: visitor %1, contact %2.</source>
        <translation>Correo distinto: visitante %1, contacto %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact, account</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sin vincular</translation>
    </message>
</context>
<context>
    <name>leadlight::ListPane</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>The conversation you had open was removed from your inbox.</source>
        <translation>La conversación que tenía abierta se ha eliminado de su bandeja de entrada.</translation>
    </message>
    <message>
        <source>“%1” is not understood and is searched as text.</source>
        <translation>«%1» no se entiende y se busca como texto.</translation>
    </message>
    <message>
        <source>The server rejects this key. What is on this device stays readable.</source>
        <translation>El servidor rechaza esta clave. Lo que hay en este dispositivo se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Introducir una clave nueva</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Times such as “2 h left” are wrong until it is set.</source>
        <translation>El reloj de este equipo va %1 atrasado. Indicaciones como «2&#xa0;h de plazo» no son correctas hasta que se ponga en hora.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Times such as “2 h left” are wrong until it is set.</source>
        <translation>El reloj de este equipo va %1 adelantado. Indicaciones como «2&#xa0;h de plazo» no son correctas hasta que se ponga en hora.</translation>
    </message>
    <message>
        <source>1 conversation in between is not loaded yet and was left out.</source>
        <translation>1 conversación intermedia aún no está cargada y se ha omitido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations in between are not loaded yet and were left out.</source>
        <translation>
            <numerusform>%Ln conversación intermedia aún no está cargada y se ha omitido.</numerusform>
            <numerusform>%Ln conversaciones intermedias aún no están cargadas y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your changes was damaged. All %1 unsent changes were saved; a copy of the file is kept as %2.</source>
        <translation>El archivo con sus cambios estaba dañado. Se salvaron los %1 cambios sin enviar; se conserva una copia del archivo como %2.</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. Entries that could not be read: %2. A copy of the file is kept as %3.</source>
        <translation>El archivo con sus cambios estaba dañado. Cambios sin enviar salvados: %1. Entradas que no se pudieron leer: %2. Se conserva una copia del archivo como %3.</translation>
    </message>
    <message>
        <source>The file of your changes was damaged. Unsent changes saved: %1. More may be lost; check what you did last. A copy of the file is kept as %2.</source>
        <translation>El archivo con sus cambios estaba dañado. Cambios sin enviar salvados: %1. Puede haberse perdido más; compruebe lo último que hizo. Se conserva una copia del archivo como %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupBox</name>
    <message>
        <source>Suggested</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The CRM did not answer</source>
        <translation>El CRM no respondió</translation>
    </message>
    <message>
        <source>None found on this device</source>
        <translation>Sin resultados en este dispositivo</translation>
    </message>
    <message>
        <source>More than %1. Type more.</source>
        <translation>Más de %1. Escriba algo más.</translation>
    </message>
    <message>
        <source>%1 found on this device</source>
        <comment>a number</comment>
        <translation>Resultados en este dispositivo: %1</translation>
    </message>
    <message>
        <source>Many found in the CRM</source>
        <translation>Muchos resultados en el CRM</translation>
    </message>
    <message>
        <source>%1 found in the CRM</source>
        <comment>a number</comment>
        <translation>Resultados en el CRM: %1</translation>
    </message>
    <message>
        <source>Your search is kept.</source>
        <translation>Su búsqueda se conserva.</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1 s.</source>
        <translation>Su búsqueda se conserva. Próximo intento en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Your search is kept. Next try in %1.</source>
        <comment>how long</comment>
        <translation>Su búsqueda se conserva. Próximo intento en %1.</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupField</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
</context>
<context>
    <name>leadlight::LookupList</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details for a report</source>
        <translation>Detalles para un informe</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>leadlight::MainWindow</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>No more unseen conversations in this list.</source>
        <translation>No hay más conversaciones no vistas en esta lista.</translation>
    </message>
</context>
<context>
    <name>leadlight::MarkBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>Conversaciones seleccionadas</translation>
    </message>
    <message>
        <source>All %1 selected</source>
        <comment>a number of conversations</comment>
        <translation>Todas seleccionadas (%1)</translation>
    </message>
    <message>
        <source>1 selected</source>
        <comment>a conversation</comment>
        <translation>1 seleccionada</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>a number of conversations</comment>
        <translation>%1 seleccionadas</translation>
    </message>
</context>
<context>
    <name>leadlight::MatchReasons</name>
    <message>
        <source>Why this contact matches</source>
        <translation>Por qué coincide este contacto</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
</context>
<context>
    <name>leadlight::MissingScore</name>
    <message>
        <source>It comes when the visitor tells more, such as a budget, a date or who decides.</source>
        <translation>Llegará cuando el visitante cuente más, por ejemplo, un presupuesto, una fecha o quién decide.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a number of messages</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Only general questions</source>
        <translation>Solo preguntas generales</translation>
    </message>
    <message>
        <source>No budget, date or role mentioned</source>
        <translation>Sin mencionar presupuesto, fecha ni cargo</translation>
    </message>
</context>
<context>
    <name>leadlight::NewPill</name>
    <message>
        <source>Show the newest conversations (Home)</source>
        <translation>Mostrar las conversaciones más recientes (Home)</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteBar</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>leadlight::NoteRow</name>
    <message>
        <source>Not taken over</source>
        <comment>a change of a note</comment>
        <translation>No aplicado</translation>
    </message>
    <message>
        <source>edited</source>
        <comment>a note</comment>
        <translation>editada</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>a note</comment>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>a note</comment>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>Not taken over: decide about the note “%1”</source>
        <translation>No aplicado: decidir sobre la nota «%1»</translation>
    </message>
    <message>
        <source>Edit the note “%1”</source>
        <translation>Editar la nota «%1»</translation>
    </message>
    <message>
        <source>Delete the note “%1”</source>
        <translation>Eliminar la nota «%1»</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>leadlight::NotesSection</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Aún no hay notas.</translation>
    </message>
    <message>
        <source>Add a note. Visitors never see it.</source>
        <translation>Añada una nota. Los visitantes nunca la ven.</translation>
    </message>
    <message>
        <source>Cancel editing the note</source>
        <translation>Cancelar la edición de la nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>A note has at most %1 characters; these are %2.</source>
        <translation>Una nota tiene como máximo %1 caracteres; estos son %2.</translation>
    </message>
</context>
<context>
    <name>leadlight::Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>leadlight::OutboxCard</name>
    <message>
        <source>Yours</source>
        <translation>Su cambio</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Apply mine</source>
        <translation>Aplicar mi cambio</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>a note that was not accepted</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Mantener el otro</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
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
        <translation>Cambios sin enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all unsent changes</source>
        <translation>Mostrar todos los cambios sin enviar</translation>
    </message>
    <message>
        <source>Everything you changed is with the server.</source>
        <translation>Todo lo que usted cambió está en el servidor.</translation>
    </message>
    <message>
        <source>What you changed and the server has not taken over yet.</source>
        <translation>Lo que usted cambió y el servidor aún no ha aplicado.</translation>
    </message>
</context>
<context>
    <name>leadlight::PaletteModel</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Usados recientemente</translation>
    </message>
</context>
<context>
    <name>leadlight::RemindMenu</name>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Dentro de 1 hora</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>Pick day and time…</source>
        <translation>Elegir día y hora…</translation>
    </message>
    <message>
        <source>Remove reminder</source>
        <translation>Eliminar recordatorio</translation>
    </message>
</context>
<context>
    <name>leadlight::ReminderDialog</name>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>day and time of a reminder</comment>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Day and time of the reminder</source>
        <translation>Día y hora del recordatorio</translation>
    </message>
    <message>
        <source>Set reminder</source>
        <translation>Crear recordatorio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>leadlight::ScoreCard</name>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>The service sent no breakdown.</source>
        <translation>El servicio no envió ningún desglose.</translation>
    </message>
    <message>
        <source>Scored before the last message.</source>
        <translation>Puntuado antes del último mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>Scored before the last %Ln messages.</source>
        <translation>
            <numerusform>Puntuado antes del último mensaje.</numerusform>
            <numerusform>Puntuado antes de los últimos %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A score needs more context.</source>
        <translation>Una puntuación necesita más contexto.</translation>
    </message>
    <message>
        <source>A score needs more context. Here:</source>
        <translation>Una puntuación necesita más contexto. Aquí:</translation>
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
        <translation>No se pudo escribir «%1».</translation>
    </message>
    <message>
        <source>%1: %2 conversations, %3 open, %4 CRM errors</source>
        <translation>%1: %2 conversaciones, %3 abiertas, %4 errores del CRM</translation>
    </message>
</context>
<context>
    <name>leadlight::SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>Borrar búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Search name, email, agent, summary</source>
        <translation>Buscar nombre, correo, agente, resumen</translation>
    </message>
</context>
<context>
    <name>leadlight::SectionTitle</name>
    <message>
        <source>Written by AI from this conversation. It can be wrong.</source>
        <translation>Escrito por la IA a partir de esta conversación. Puede contener errores.</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>leadlight::SegmentButton</name>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1, 1 conversación</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1, %2 conversaciones</translation>
    </message>
</context>
<context>
    <name>leadlight::Settings</name>
    <message>
        <source>The settings could not be saved in “%1”.</source>
        <translation>No se pudieron guardar los ajustes en «%1».</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDesk</name>
    <message>
        <source>Sample data needs no key.</source>
        <translation>Los datos de ejemplo no necesitan clave.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Not connected at the moment.</source>
        <translation>Sin conexión en este momento.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>The key is kept in memory until Leadlight is closed.</source>
        <translation>La clave se conserva en memoria hasta que se cierre Leadlight.</translation>
    </message>
    <message>
        <source>The key is kept in the system keyring.</source>
        <translation>La clave se guarda en el llavero del sistema.</translation>
    </message>
</context>
<context>
    <name>leadlight::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>leadlight::SortButton</name>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Mayor puntuación</translation>
    </message>
    <message>
        <source>Follow-up due first</source>
        <translation>Seguimiento pendiente primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Orden de la lista: %1</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Por causa</translation>
    </message>
</context>
<context>
    <name>leadlight::StatusLine</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>1 item could not be read</source>
        <translation>No se pudo leer 1 elemento</translation>
    </message>
    <message>
        <source>%1 items could not be read</source>
        <translation>No se pudieron leer %1 elementos</translation>
    </message>
    <message>
        <source>1 conversation on this device</source>
        <translation>1 conversación en este dispositivo</translation>
    </message>
    <message>
        <source>%1 conversations on this device</source>
        <translation>%1 conversaciones en este dispositivo</translation>
    </message>
</context>
<context>
    <name>leadlight::StoragePage</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>Vaciar la caché…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <translation>¿Vaciar la caché?</translation>
    </message>
    <message>
        <source>All conversations are fetched again from the server, which takes a while and needs the network. Your marks, reminders and views stay.</source>
        <translation>Todas las conversaciones se vuelven a descargar del servidor, lo que tarda un poco y necesita red. Sus marcas, recordatorios y vistas se conservan.</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Conversations, messages, scores and contacts are saved in a folder that only your user account can read, so that you can work offline.</source>
        <translation>Las conversaciones, los mensajes, las puntuaciones y los contactos se guardan en una carpeta que solo puede leer su usuario, para que pueda trabajar sin conexión.</translation>
    </message>
    <message>
        <source>Whoever can read your home folder or takes the disk out can read it. Use an encrypted disk if that matters to you.</source>
        <translation>Quien pueda leer su carpeta personal o extraiga el disco podrá leerla. Use un disco cifrado si eso le importa.</translation>
    </message>
    <message>
        <source>Only the server of your account is asked. There is no tracking, no crash report and no check for updates. Links open in your browser when you choose them.</source>
        <translation>Solo se consulta el servidor de su cuenta. No hay seguimiento de su actividad, ni informes de fallos, ni búsqueda de actualizaciones. Los enlaces se abren en su navegador cuando usted los elige.</translation>
    </message>
    <message>
        <source>There is no key: this is sample data.</source>
        <translation>No hay clave: son datos de ejemplo.</translation>
    </message>
    <message>
        <source>%1 on disk, %2 conversations</source>
        <translation>%1 en disco, %2 conversaciones</translation>
    </message>
</context>
<context>
    <name>leadlight::SyncLog</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>never synced</comment>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>En tiempo real</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Recientemente</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Introducir una clave nueva</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>leadlight::TranscriptView</name>
    <message>
        <source>Show in Insights</source>
        <translation>Mostrar en Análisis</translation>
    </message>
    <message>
        <source>Opens %1. The name uses letters that look like others.</source>
        <comment>a host name</comment>
        <translation>Abre %1. El nombre usa letras que se parecen a otras.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>a host name</comment>
        <translation>Abre %1</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar texto seleccionado</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Show %1 in Insights</source>
        <comment>a factor of the score</comment>
        <translation>Mostrar %1 en Análisis</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a host name</comment>
        <translation>Abrir %1…</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>New since 13:50, the message</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Showing %1 of %n messages on this device</source>
        <translation>
            <numerusform>En este dispositivo: %1 de %n mensaje</numerusform>
            <numerusform>En este dispositivo: %1 de %n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::Tray</name>
    <message>
        <source>Open Leadlight</source>
        <translation>Abrir Leadlight</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>1 unseen conversation</source>
        <translation>1 conversación no vista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unseen conversations</source>
        <translation>
            <numerusform>%Ln conversación no vista</numerusform>
            <numerusform>%Ln conversaciones no vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up or reminder</source>
        <translation>1 seguimiento o recordatorio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups and reminders</source>
        <translation>
            <numerusform>%Ln seguimiento o recordatorio</numerusform>
            <numerusform>%Ln seguimientos y recordatorios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was undone</comment>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewButton</name>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>Matching conversations</source>
        <translation>Conversaciones filtradas</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Eliminar esta vista</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>%1, 1 conversation</source>
        <translation>%1, 1 conversación</translation>
    </message>
    <message>
        <source>%1, %2 conversations</source>
        <translation>%1, %2 conversaciones</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>leadlight::ViewNamer</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Nombre de esta vista</translation>
    </message>
</context>
<context>
    <name>leadlight::VisitorFacts</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
</context>
<context>
    <name>leadlight::WindowTools</name>
    <message>
        <source>Leadlight %1. Free software under the Apache License 2.0.</source>
        <translation>Leadlight %1. Software libre bajo la Licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
</TS>
