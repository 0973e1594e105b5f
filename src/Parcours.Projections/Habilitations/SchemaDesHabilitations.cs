namespace Parcours.Projections.Habilitations;

/// <summary>La table des événements d'habilitation : elle ne fait que s'allonger.</summary>
internal static class SchemaDesHabilitations
{
    private const string S = Journal.Schema;

    /// <summary>Le canal où chaque événement s'annonce : qui retient une habilitation la relit alors.</summary>
    public const string Canal = "parcours_habilitation";

    public const string Instructions = $"""

        create table if not exists {S}.habilitation (
          numero bigint generated always as identity primary key,
          departement text not null,
          agent text not null,
          acte text not null check (acte in ('accordee', 'retiree')),
          accordee bigint references {S}.habilitation,
          role text, organisme text, territoire text, dispositif text, parcours text, du date, au date,
          par text not null,
          le timestamptz not null,
          check (acte = 'accordee' and role is not null and accordee is null or acte = 'retiree' and role is null and accordee is not null));
        create index if not exists habilitation_agent on {S}.habilitation (departement, agent, numero);
        create unique index if not exists habilitation_retiree on {S}.habilitation (accordee);
        comment on table {S}.habilitation is 'Événements d''habilitation : accordées, retirées, jamais modifiées. Se lisent à la date de la lecture (A2).';
        comment on sequence {S}.habilitation_numero_seq is 'Numéros des événements d''habilitation.';
        comment on index {S}.habilitation_agent is 'Les habilitations d''un agent, à chaque demande qu''il fait ; celles d''un département.';
        comment on index {S}.habilitation_retiree is 'Une habilitation ne se retire qu''une fois.';
        comment on column {S}.habilitation.numero is 'Place ; désigne l''habilitation accordée.';
        comment on column {S}.habilitation.departement is 'Département.';
        comment on column {S}.habilitation.agent is 'Sujet du jeton de l''agent, sous pseudonyme s''il dirait quelqu''un.';
        comment on column {S}.habilitation.acte is 'accordee ou retiree.';
        comment on column {S}.habilitation.accordee is 'Pour un retrait : numéro de l''habilitation retirée.';
        comment on column {S}.habilitation.role is 'Rôle (A2).';
        comment on column {S}.habilitation.organisme is 'Organisme d''affectation ; nul si le rôle n''en dépend pas.';
        comment on column {S}.habilitation.territoire is 'Territoire ; nul pour tout le département.';
        comment on column {S}.habilitation.dispositif is 'Dispositif ; nul pour tous ceux du rôle.';
        comment on column {S}.habilitation.parcours is 'Seul dossier ouvert, pour l''équipe pluridisciplinaire.';
        comment on column {S}.habilitation.du is 'Premier jour.';
        comment on column {S}.habilitation.au is 'Dernier jour, inclus ; nul sans terme.';
        comment on column {S}.habilitation.par is 'Qui l''a décidé.';
        comment on column {S}.habilitation.le is 'Quand.';

        create or replace function {S}.annoncer_habilitation() returns trigger language plpgsql as $annonce$
        begin
          perform pg_notify('{Canal}', new.departement || '/' || new.agent);
          return null;
        end $annonce$;
        comment on function {S}.annoncer_habilitation() is 'Dit à tous les processus que les habilitations d''un agent ont changé.';
        create or replace trigger habilitation_annoncee after insert on {S}.habilitation for each row execute function {S}.annoncer_habilitation();

        """;
}
