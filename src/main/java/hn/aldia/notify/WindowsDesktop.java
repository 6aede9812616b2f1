package hn.aldia.notify;

import hn.aldia.words.Message;
import java.util.List;
import java.util.Map;

/**
 * A balloon by {@code powershell.exe}, which every Windows has. A balloon goes with the program
 * that shows it, so that stays for a few seconds. Not tried on a real one.
 */
final class WindowsDesktop implements Desktop {
  private static final String SCRIPT =
      "Add-Type -AssemblyName System.Windows.Forms,System.Drawing;"
          + "$n = New-Object System.Windows.Forms.NotifyIcon;"
          + "$n.Icon = [System.Drawing.SystemIcons]::Information;"
          + "$n.Visible = $true;"
          + "$n.ShowBalloonTip(10000, $env:ALDIA_TITLE, $env:ALDIA_TEXT, 'Info');"
          + "Start-Sleep -Seconds 6;"
          + "$n.Dispose()";

  @Override
  public String program() {
    return "powershell.exe";
  }

  @Override
  public List<String> arguments(Notice notice) {
    return List.of("-NoProfile", "-NonInteractive", "-Command", SCRIPT);
  }

  @Override
  public Map<String, String> environment(Notice notice) {
    return Map.of("ALDIA_TITLE", notice.title(), "ALDIA_TEXT", notice.text());
  }

  @Override
  public Message howToGetIt() {
    return Message.of("watch.get-powershell");
  }
}
