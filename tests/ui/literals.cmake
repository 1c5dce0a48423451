# SPDX-FileCopyrightText: Leadlight contributors
# SPDX-License-Identifier: Apache-2.0
# Run with -DSOURCE=<root>. Colours live in ui/theme.cpp alone, and there are no style sheets (ui.md section 17).
cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE sources ${SOURCE}/ui/*.h ${SOURCE}/ui/*.cpp ${SOURCE}/app/*.h ${SOURCE}/app/*.cpp)
set(offences "")
foreach(source IN LISTS sources)
    file(RELATIVE_PATH name ${SOURCE} ${source})
    file(READ ${source} text)
    if(text MATCHES "setStyleSheet")
        list(APPEND offences "${name}: style sheet")
    endif()
    if(NOT name STREQUAL "ui/theme.cpp" AND NOT name MATCHES "^app/demo/")
        if(text MATCHES "\"#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]" OR text MATCHES "QColor\\((0x|[0-9]|QStringLiteral|\")"
           OR text MATCHES "qRgba?\\(" OR text MATCHES "Qt::(black|white|red|green|blue|gray|darkGray|lightGray|yellow)[^A-Za-z]")
            list(APPEND offences "${name}: colour literal \"${CMAKE_MATCH_0}\"")
        endif()
    endif()
endforeach()
list(LENGTH sources count)
if(count LESS 20)
    message(FATAL_ERROR "only ${count} sources found below ${SOURCE}")
endif()
if(offences)
    list(JOIN offences "\n" text)
    message(FATAL_ERROR "${text}")
endif()
message(STATUS "${count} sources without colour literals or style sheets")
