// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QPushButton>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace leadlight {

/// The title of a section, which opens and closes it: chevron, words and, for what the AI made, sparkles.
class SectionTitle final : public QPushButton
{
    Q_OBJECT

public:
    enum class Origin : quint8 { Data, Ai };

    SectionTitle(const Theme &theme, const QString &title, Origin origin, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    Origin m_origin;
};

/// One part of the Insights panel that can be folded away; a hair line ends it (ui.md section 9).
class Section final : public QWidget
{
    Q_OBJECT

public:
    Section(const Theme &theme, const QString &title, SectionTitle::Origin origin, QWidget *parent = nullptr);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// At the end of the title's line.
    void addToTitle(QWidget *widget);
    [[nodiscard]] bool isExpanded() const { return m_title->isChecked(); }
    void setExpanded(bool expanded) { m_title->setChecked(expanded); }
    [[nodiscard]] SectionTitle *title() const { return m_title; }

Q_SIGNALS:
    void toggled(bool expanded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    SectionTitle *m_title;
    QHBoxLayout *m_titleRow;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QVBoxLayout *m_column;
};

} // namespace leadlight
