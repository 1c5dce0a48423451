# SPDX-FileCopyrightText: Leadlight contributors
# SPDX-License-Identifier: Apache-2.0
# Proves that layers.cmake bites: plants one offence of each kind in a toy tree and expects each to be named.
cmake_minimum_required(VERSION 3.25)
set(toy "${WORK}/planted")
file(REMOVE_RECURSE "${toy}")

# offence(file text expected): a tree with this one file must fail and say so; an empty `expected` must pass.
function(offence path text expected)
    file(REMOVE_RECURSE "${toy}")
    file(WRITE "${toy}/${path}" "${text}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${toy} -P "${CMAKE_CURRENT_LIST_DIR}/layers.cmake"
        RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE complained)
    if(expected STREQUAL "")
        if(NOT status EQUAL 0)
            message(SEND_ERROR "${path}: a clean file was refused: ${complained}")
        endif()
    elseif(status EQUAL 0 OR NOT complained MATCHES "${expected}")
        message(SEND_ERROR "${path}: planted '${text}' was not named (status ${status}): ${complained}")
    endif()
endfunction()

offence(models/items/ok.cpp "#include \"store/reader.h\"" "")
offence(models/domain/up.h "#include \"store/reader.h\"" "domain may not include")
offence(models/items/up.cpp "#include \"ui/theme.h\"" "items may not include")
offence(models/items/write.cpp "#include \"store/writer.h\"" "items may not include")
offence(models/sync/wire.cpp "#include \"remote/codec.h\"" "sync may not include")
offence(ui/sql.cpp "#include <QSqlQuery>" "ui may not include")
offence(models/store/net.cpp "#include <QNetworkReply>" "store may not include")
offence(ui/module.cpp "#include <QtSql/QSqlQuery>" "without their module")
offence(ui/whole.cpp "#include <QtWidgets>" "not a module")
offence(app/demo/client.cpp "#include \"sync/engine.h\"" "demo may not include")
offence(app/window.cpp "#include \"app/demo/database.h\"" "only the demo server")
offence(models/extra/x.h "#include <QString>" "no known layer")
file(REMOVE_RECURSE "${toy}")
