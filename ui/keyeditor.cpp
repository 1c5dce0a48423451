// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyeditor.h"

#include "ui/keycap.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace leadlight {

namespace {

/// Shift has already done its work on a sign such as "?": it belongs to the keyboard layout, not to the command.
Qt::KeyboardModifiers meant(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    if (!text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetter() && !text.at(0).isSpace())
        modifiers &= ~Qt::ShiftModifier;
    return modifiers;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

} // namespace

KeyEditor::KeyEditor(const Theme &theme, const QString &command, QWidget *parent)
    : QPushButton(parent),
      m_theme(theme),
      m_command(command)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { setRecording(!m_recording); });
    refresh();
}

void KeyEditor::setKeys(const QList<QKeySequence> &keys)
{
    m_keys = keys;
    refresh();
}

void KeyEditor::refresh()
{
    if (m_recording)
        setText(tr("Press the new key"));
    else if (m_keys.isEmpty())
        setText(tr("No key"));
    else
        setText(m_keys.constFirst().toString(QKeySequence::NativeText));
    setAccessibleName(tr("Key for “%1”: %2").arg(m_command, text()));
    setToolTip(m_recording ? tr("Escape keeps the old key, Backspace removes it") : tr("Change the key"));
    updateGeometry();
    update();
}

void KeyEditor::setRecording(bool recording)
{
    m_recording = recording;
    refresh();
}

QSize KeyEditor::sizeHint() const
{
    const bool caps = !m_recording && !m_keys.isEmpty();
    const int words = caps ? keyCapsWidth(keyCaps(m_keys.constFirst()), m_theme)
                           : QFontMetrics(m_theme.font(TextStyle::Meta12)).horizontalAdvance(text());
    return {qMax(words + m_theme.px(16), m_theme.px(64)), m_theme.px(30)};
}

bool KeyEditor::event(QEvent *event)
{
    if (m_recording && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // this key is to be known, not to act
        return true;
    }
    if (m_recording && event->type() == QEvent::KeyPress) {
        record(*static_cast<QKeyEvent *>(event));
        return true;
    }
    return QPushButton::event(event);
}

void KeyEditor::record(const QKeyEvent &event)
{
    if (isModifier(event.key()) || event.isAutoRepeat())
        return;
    const Qt::KeyboardModifiers modifiers = meant(event);
    setRecording(false);
    if (modifiers == Qt::NoModifier && event.key() == Qt::Key_Escape)
        return;
    const bool removes
        = modifiers == Qt::NoModifier && (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete);
    Q_EMIT recorded(removes ? QKeySequence() : QKeySequence(int(modifiers) | event.key()));
}

void KeyEditor::focusOutEvent(QFocusEvent *event)
{
    if (m_recording)
        setRecording(false);
    QPushButton::focusOutEvent(event);
}

void KeyEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_recording || underMouse() || isDown()) {
        painter.setPen(m_recording ? QPen(m_theme.color(Token::Focus), 1) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(m_recording ? Token::AccentSoft : Token::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(8), m_theme.px(8));
    }
    const QRect inside = rect().adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    if (!m_recording && !m_keys.isEmpty()) {
        paintKeyCaps(painter, inside, layoutDirection(), keyCaps(m_keys.constFirst()), m_theme);
        return;
    }
    painter.setFont(m_theme.font(TextStyle::Meta12));
    painter.setPen(m_theme.color(m_recording ? Token::AccentText : Token::Text3));
    painter.drawText(
        inside, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter | Qt::AlignAbsolute,
        text());
}

} // namespace leadlight
