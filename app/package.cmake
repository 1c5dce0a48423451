# SPDX-FileCopyrightText: Leadlight contributors
# SPDX-License-Identifier: Apache-2.0
# Installs for a desktop and packs a .deb (cpack). Libraries are found by dpkg-shlibdeps; Qt's plug-ins are loaded at
# run time, so it cannot see them and they are named by hand.
include(GNUInstallDirs)
set(desktop_id app.leadlight.Leadlight)
set(resources ${CMAKE_SOURCE_DIR}/resources)

install(TARGETS leadlight RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(LEADLIGHT_DEMO_SERVER)
    install(TARGETS leadlight-demo-server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES ${resources}/desktop/${desktop_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${resources}/desktop/${desktop_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${resources}/desktop/${desktop_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
file(ARCHIVE_CREATE OUTPUT ${CMAKE_BINARY_DIR}/changelog.gz PATHS ${resources}/debian/changelog FORMAT raw
    COMPRESSION GZip MTIME "2026-11-22 12:00:00")
install(FILES ${resources}/debian/copyright ${resources}/fonts/OFL.txt ${CMAKE_BINARY_DIR}/changelog.gz
    DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME leadlight)
set(CPACK_PACKAGE_CONTACT "Leadlight contributors <maintainers@leadlight.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "inbox for the conversations of AI sales-chat agents")
set(CPACK_PACKAGE_DESCRIPTION "Shows the conversations that website visitors have with AI sales-chat agents, with lead
 score, insights and CRM state. Everything is cached in SQLite, so that reading
 and searching work without a network.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
# The keyring's library is loaded at run time, too; without it keys are kept for the session only.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, libsecret-1-0")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
