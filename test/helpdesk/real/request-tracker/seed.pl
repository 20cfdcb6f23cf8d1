# Fills a new Request Tracker: everybody may write in by mail, and the agents named on the command
# line (NAME PASSWORD EMAIL EDITOR, four arguments each; EDITOR is 1 for rich text, 0 for plain).
use strict;
use warnings;
use RT -init;

my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General') or die 'No queue General';

my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone') or die 'No group Everyone';
for my $right (qw(CreateTicket ReplyToTicket CommentOnTicket SeeQueue)) {
    my ($done, $message) = $everyone->PrincipalObj->GrantRight(Right => $right, Object => $queue);
    die $message unless $done;
}

while (my ($name, $password, $email, $editor) = splice @ARGV, 0, 4) {
    my $agent = RT::User->new(RT->SystemUser);
    my ($id, $message) = $agent->Create(
        Name => $name, Password => $password, EmailAddress => $email, Privileged => 1,
    );
    die $message unless $id;
    my ($granted, $why) = $agent->PrincipalObj->GrantRight(Right => 'SuperUser', Object => RT->System);
    die $why unless $granted;
    my ($set, $not) = $agent->SetPreferences(RT->System, { MessageBoxRichText => $editor });
    die $not unless $set;
}
