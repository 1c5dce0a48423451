// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QLineEdit>

class QToolButton;

namespace leadlight {

/// A line of a form that can be wrong, and that can hide what is typed. The words about what is wrong stand below it
/// (NoteLine); the border only points there, so nothing is said by colour alone.
class EntryField final : public QLineEdit
{
    Q_OBJECT

public:
    EntryField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// What is typed is shown as dots, with an eye that shows it while it is pressed in.
    void hideText(const QString &showWords, const QString &hideWords);
    /// The eye, or nothing.
    [[nodiscard]] QToolButton *eye() const { return m_eye; }
    /// Also what a screen reader says of the field; empty: all is well.
    void setProblem(const QString &sentence);
    [[nodiscard]] bool hasProblem() const { return m_problem; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void placeEye();
    void reveal(bool shown, const QString &words);

    const Theme &m_theme;
    QToolButton *m_eye = nullptr;
    bool m_problem = false;
};

} // namespace leadlight
