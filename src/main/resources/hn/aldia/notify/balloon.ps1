Add-Type -AssemblyName System.Windows.Forms,System.Drawing;
$n = New-Object System.Windows.Forms.NotifyIcon;
$n.Icon = [System.Drawing.SystemIcons]::Information;
$n.Visible = $true;
$n.ShowBalloonTip(10000, $env:ALDIA_TITLE, $env:ALDIA_TEXT, 'Info');
Start-Sleep -Seconds 6;
$n.Dispose()
